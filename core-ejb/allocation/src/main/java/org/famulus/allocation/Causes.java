package org.famulus.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of each refused choice why, from what the stages noted about its arc. */
final class Causes {

  private final PlaceNetwork net;
  private final Solving solving;
  private final Set<String> closed;
  private final Room room;

  Causes(Problem problem, PlaceNetwork net, Solving solving, Set<String> closed) {
    this.net = net;
    this.solving = solving;
    this.closed = closed;
    this.room = new Room(problem);
  }

  /**
   * What a student wanted more than what she has.
   *
   * @param index number of the student
   * @param has the choice fulfilled
   */
  List<Refusal> of(int index, Optional<Choice> has) {
    Student student = net.students.get(index);
    int rank = has.map(Choice::rank).orElse(Integer.MAX_VALUE);
    List<Refusal> refused = new ArrayList<>();
    for (int arc = net.firstArc[index]; arc < net.firstArc[index + 1]; arc++) {
      if (net.placeOf[arc] >= 0 && net.rankOf[arc] < rank) {
        Place place = net.places.get(net.placeOf[arc]);
        refused.add(
            new Refusal(place.id(), net.rankOf[arc], cause(arc, place, student.origin())));
      }
    }
    return WantedMore.complete(student, has, refused);
  }

  private Refusal.Cause cause(int arc, Place place, String origin) {
    if (!room.isLeft(place, origin)) {
      return new Refusal.NoneLeft();
    }
    if (closed.contains(PlaceNetwork.placeKey(place))) {
      return new Refusal.NotOpened(place.id(), place.bounds().least());
    }
    Pool pool = room.poolOf(place);
    if (closed.contains(PlaceNetwork.poolKey(pool))) {
      return new Refusal.NotOpened(pool.id(), pool.bounds().least());
    }
    int refusedIn = solving.refusedIn(arc);
    if (refusedIn < 0) {
      throw new IllegalStateException("no stage refused " + place.id());
    }
    Step step = solving.steps().get(refusedIn);
    return step.measure().isChance()
        ? new Refusal.Lot()
        : new Refusal.Full(step.measure(), step.group(), step.rank(), solving.price(arc));
  }
}
