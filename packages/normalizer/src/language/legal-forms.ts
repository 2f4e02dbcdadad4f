/** Legal forms stand in the model, which also compares organisations by them; the tables' readers look for them here. */
export { branchLabels, legalForms } from "@qauly/model/rules";
