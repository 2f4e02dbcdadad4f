# syntax=docker/dockerfile:1
FROM node:20-bookworm-slim AS build
WORKDIR /qauly
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.json tsconfig.base.json qauly ./
COPY packages packages
COPY scripts scripts
COPY samples samples
RUN ./qauly parse samples/bayterek-593.txt > /dev/null

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /qauly
COPY --from=build --chown=root:root /qauly /qauly
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# QAULY_TOKEN must be given: the service is reached from outside of the container.
ENTRYPOINT ["node", ".qauly/command.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
