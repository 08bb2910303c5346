/** The way to the plan bar, from wherever something says that it is due. */
export const MAKE_ID = "plan-make";

export function showPlan(): void {
  document.getElementById(MAKE_ID)?.focus();
}
