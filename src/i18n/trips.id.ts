/** The words of trips and packs in Indonesian: they travel with those screens only. */
export const tripsInIndonesian = {
  trips: "Perjalanan",
};

export type TripWords = typeof tripsInIndonesian;
