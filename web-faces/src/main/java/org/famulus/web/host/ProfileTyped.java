package org.famulus.web.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.host.HostProfile;
import org.famulus.core.host.NamedPhysician;
import org.famulus.web.form.Typed;

/** How a host describes itself, as it is typed by staff, by the host or by its link. */
public class ProfileTyped implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SPARE = 3;

  private Set<String> marks = new HashSet<>();
  private Set<String> fields = new HashSet<>();
  private final List<PhysicianTyped> physicians = new ArrayList<>();
  private String reach;
  private String room;
  private String lodging;
  private boolean loanCar;
  private final Map<String, String> texts = new HashMap<>();

  /** Begins with what is there now, and room for more physicians. */
  void fill(HostProfile profile) {
    marks = new HashSet<>(profile.marks());
    fields = new HashSet<>(profile.fields());
    physicians.clear();
    profile.physicians().forEach(each -> physicians.add(new PhysicianTyped(each)));
    for (int i = 0; i < SPARE; i++) {
      physicians.add(new PhysicianTyped());
    }
    reach = profile.reach().orElse("");
    room = profile.room().orElse("");
    lodging = profile.lodging().orElse("");
    loanCar = profile.loanCar();
    texts.clear();
    texts.putAll(profile.texts());
  }

  /** The profile; a physician without a name is taken out. */
  HostProfile profile() {
    return new HostProfile(
        marks,
        fields,
        physicians.stream()
            .filter(each -> Typed.text(each.getName()).isPresent())
            .map(
                each -> new NamedPhysician(each.getName().strip(), Typed.shown(each.getField())))
            .toList(),
        Typed.text(reach),
        Typed.text(room),
        Typed.text(lodging),
        loanCar,
        texts.entrySet().stream()
            .filter(each -> Typed.text(each.getValue()).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().strip())));
  }

  /** What was typed, by field, beside somebody else's change. */
  Map<String, String> mine() {
    Map<String, String> mine = new HashMap<>();
    mine.put("reach", Typed.shown(reach));
    mine.put("room", Typed.shown(room));
    mine.put("lodging", Typed.shown(lodging));
    mine.put("loanCar", Typed.shown(loanCar));
    return mine;
  }

  public Set<String> getMarks() {
    return marks;
  }

  public void setMarks(Set<String> marks) {
    this.marks = marks;
  }

  public Set<String> getFields() {
    return fields;
  }

  public void setFields(Set<String> fields) {
    this.fields = fields;
  }

  public List<PhysicianTyped> getPhysicians() {
    return physicians;
  }

  public String getReach() {
    return reach;
  }

  public void setReach(String reach) {
    this.reach = reach;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getLodging() {
    return lodging;
  }

  public void setLodging(String lodging) {
    this.lodging = lodging;
  }

  public boolean isLoanCar() {
    return loanCar;
  }

  public void setLoanCar(boolean loanCar) {
    this.loanCar = loanCar;
  }

  /** What it says about itself, by two-letter language. */
  public Map<String, String> getTexts() {
    return texts;
  }

  /** A line for a physician. */
  public static class PhysicianTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String field;

    PhysicianTyped() {}

    PhysicianTyped(NamedPhysician known) {
      this.name = known.name();
      this.field = known.field();
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getField() {
      return field;
    }

    public void setField(String field) {
      this.field = field;
    }
  }
}
