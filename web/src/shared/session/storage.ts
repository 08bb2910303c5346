/** What this browser keeps for us; where its storage is closed to us, nothing, and nothing breaks. */
export const kept = {
  getItem: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // As above.
    }
  },
};
