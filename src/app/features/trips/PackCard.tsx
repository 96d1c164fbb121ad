import { useModel } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { cardPlace } from "#app/ui/card-place.ts";
import { keep, readKept } from "#app/ui/kept.ts";
import type { Library } from "#library/library.ts";
import { PackCardModel, type PackCardShow } from "./pack-card-model.ts";
import { TripCard } from "./TripCard.tsx";
import { TripInvite } from "./TripInvite.tsx";

interface Props {
  library: Promise<Library>;
}

/**
 * The first card of Home. It comes after the lists, so the place it needs is kept from one time to the
 * next: nothing moves when it arrives. An invitation waits for the next time, when there is a place.
 */
export default function PackCard({ library }: Props) {
  const model = useModel(() => new PackCardModel(library));
  const inside = useRef<HTMLDivElement>(null);
  const hadPlace = useRef((readKept(cardPlace) ?? noPlace) !== noPlace);
  const show = model.show.value;
  useLayoutEffect(() => {
    const own = inside.current;
    if (show === undefined || own === null) return;
    const height = `${own.offsetHeight}px`;
    keep(cardPlace, show.kind === "invite" && !hadPlace.current ? invitePlace : height);
    if (own.parentElement !== null) own.parentElement.style.minBlockSize = height;
  });
  return (
    <div ref={inside}>
      {show !== undefined && (
        <Shown
          library={library}
          show={show}
          hadPlace={hadPlace.current}
          onDismiss={model.dismiss}
        />
      )}
    </div>
  );
}

const noPlace = "0px";
const invitePlace = "190px";

interface ShownProps extends Props {
  show: PackCardShow;
  hadPlace: boolean;
  onDismiss: () => void;
}

function Shown({ library, show, hadPlace, onDismiss }: ShownProps) {
  switch (show.kind) {
    case "trip":
      return <TripCard library={library} facts={show.facts} now={show.now} />;
    case "invite":
      return hadPlace ? <TripInvite onDismiss={onDismiss} /> : null;
    case "nothing":
      return null;
  }
}
