import { vi } from "vitest";

/** A disk with no room for another text: the browser's own `put` says so, until it is restored. */
export function fillDisk() {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value;
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function put(
    this: IDBObjectStore,
    ...values
  ) {
    if (this.name === "bodies") throw new DOMException("No room.", "QuotaExceededError");
    return Reflect.apply(real, this, values);
  });
}
