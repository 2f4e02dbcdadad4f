export { openPictures, type PagePicture, type PagePictures, renderPage } from "./pdf/pdfium/render.js";
