/** Under this name the height of Home's first card is kept, as CSS says it; HomeView reads it. */
export const cardPlace = "bekal.card";
