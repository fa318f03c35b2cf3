package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.DateParser;
import org.famulus.core.tabular.EmailParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.IntegerParser;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.ListParser;
import org.famulus.core.tabular.NamedEmail;
import org.famulus.core.tabular.NameParser;
import org.famulus.core.tabular.NamedEmailParser;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.ValueProblem;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.YesNoParser;

/** Clinical units and their registration of interest: one row for each unit and calendar year. */
public final class UnitLayout implements Layout<UnitRow> {

    private static final int NAME = 200;
    private static final int REASON = 1_000;
    private static final int MOST_PLACES = 200;
    private static final int MAX_ENTRIES = 60;

    private final Column<String> site;
    private final Column<String> unit = required("unit", TextParser.line(NAME));
    private final Column<String> specialty;
    private final Column<Boolean> treatsChildren = required("treats_children", new YesNoParser());
    private final Column<Integer> year = required("year", new IntegerParser(2000, 2199));
    private final Column<Integer> placesPerYear = required("places_per_year", new IntegerParser(0, MOST_PLACES));
    private final Column<Integer> maxPerPeriod = optional("max_per_period", new IntegerParser(1, 99));
    private final Column<List<LocalDate>> periods = required("periods", new ListParser<>(new DateParser(), MAX_ENTRIES));
    private final Column<String> contactName = required("contact_name", TextParser.line(NAME));
    private final Column<String> contactEmail = required("contact_email", new EmailParser());
    private final Column<List<NamedEmail>> supervisors =
            required("supervisors", new ListParser<>(new NamedEmailParser(NAME), MAX_ENTRIES));
    private final Column<String> approvedBy = optional("approved_by", TextParser.line(NAME));
    private final Column<String> approverRole = optional("approver_role", new CodeParser(ApproverRole.vocabulary()));
    private final Column<LocalDate> approvedOn = optional("approved_on", new DateParser());
    private final Column<String> delegationBy = optional("delegation_by", TextParser.line(NAME));
    private final Column<LocalDate> delegationFrom = optional("delegation_from", new DateParser());
    private final Column<LocalDate> delegationUntil = optional("delegation_until", new DateParser());
    private final Column<String> capacityReason = optional("capacity_reason", TextParser.lines(REASON));

    /**
     * @param specialties the specialties of the programme
     * @param sites its sites, by code and name
     */
    public UnitLayout(Vocabulary specialties, Vocabulary sites) {
        this(specialties, new CodeParser(sites));
    }

    private UnitLayout(Vocabulary specialties, FieldParser<String> site) {
        this.site = required("site", site);
        this.specialty = required("specialty", new CodeParser(specialties));
    }

    /** The same for a first season: a site nobody knows yet is read as its name. */
    public static UnitLayout withNewSites(Vocabulary specialties, Vocabulary sites) {
        return new UnitLayout(specialties, new NameParser(sites, NAME));
    }

    private static <T> Column<T> required(String key, FieldParser<T> parser) {
        return Column.required(key, Words.all("units." + key), parser);
    }

    private static <T> Column<T> optional(String key, FieldParser<T> parser) {
        return Column.optional(key, Words.all("units." + key), parser);
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public String heading(Column<?> column, Locale language) {
        return Words.heading(this, column, language);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(site, unit, specialty, treatsChildren, year, placesPerYear, maxPerPeriod, periods,
                contactName, contactEmail, supervisors, approvedBy, approverRole, approvedOn,
                delegationBy, delegationFrom, delegationUntil, capacityReason);
    }

    @Override
    public List<Identity<UnitRow>> identities() {
        return List.of(new Identity<>(unit, row -> Optional.of(
                List.of(SearchName.of(row.site()), SearchName.of(row.unit()), row.year(), row.specialty()))));
    }

    @Override
    public UnitRow read(Fields fields) {
        return new UnitRow(
                fields.get(site),
                fields.get(unit),
                fields.get(specialty),
                fields.get(treatsChildren),
                fields.get(year),
                fields.get(placesPerYear),
                fields.find(maxPerPeriod),
                fields.get(periods),
                new NamedEmail(fields.get(contactName), fields.get(contactEmail)),
                fields.get(supervisors),
                approval(fields),
                fields.find(capacityReason));
    }

    private Optional<Approval> approval(Fields fields) {
        boolean approved = fields.together(approvedBy, approverRole, approvedOn);
        Optional<Delegation> delegation = delegation(fields);
        if (!approved) {
            return Optional.empty();
        }
        ApproverRole role = ApproverRole.valueOf(fields.get(approverRole));
        if (role == ApproverRole.HEAD && delegation.isPresent()) {
            fields.refuse(delegationBy, ValueProblem.COMPANION_UNEXPECTED,
                    fields.text(delegationBy), fields.header(approverRole), fields.text(approverRole));
        }
        return Optional.of(new Approval(fields.get(approvedBy), role, fields.get(approvedOn), delegation));
    }

    private Optional<Delegation> delegation(Fields fields) {
        if (!fields.together(delegationBy, delegationFrom, delegationUntil)) {
            return Optional.empty();
        }
        fields.inOrder(delegationFrom, delegationUntil);
        return Optional.of(new Delegation(
                fields.get(delegationBy), fields.get(delegationFrom), fields.get(delegationUntil)));
    }
}
