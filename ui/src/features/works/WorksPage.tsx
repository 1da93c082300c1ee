export function WorksPage() {
  return null;
}
