package org.famulus.core.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Codes and the names people use for them: specialties, sites, countries. Case, accents and
 * punctuation do not matter. For an unknown word it offers the closest known one.
 */
public final class Vocabulary {

    private static final int NAMES_SHOWN = 12;
    /** Longer text is no misspelt name. */
    private static final int LONGEST_WORD = 80;
    /** Of this many letters one may be wrong. */
    private static final int LETTERS_PER_SLIP = 4;
    /** A shorter part of a name would fit too many names. */
    private static final int SHORTEST_PART = 3;

    /**
     * One entry.
     *
     * @param code what a resolved cell yields
     * @param names what people call it; the first is shown in messages
     */
    public record Term(String code, List<String> names) {
        public Term {
            names = List.copyOf(names);
        }

        String shown() {
            return names.isEmpty() ? code : names.get(0);
        }
    }

    private final List<Term> terms;
    private final Map<String, Set<Term>> byKey = new LinkedHashMap<>();

    /** A vocabulary of these terms; the same name may stand for several, which makes it ambiguous. */
    public Vocabulary(Collection<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Term term : this.terms) {
            add(term.code(), term);
            term.names().forEach(name -> add(name, term));
        }
    }

    /** All codes, in the order of the terms. */
    public List<String> codes() {
        return terms.stream().map(Term::code).toList();
    }

    private void add(String name, Term term) {
        String key = Spelling.key(name);
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(term);
        }
    }

    /** The code a text stands for. A code itself is never ambiguous. */
    public Parsed<String> resolve(String text) {
        String key = Spelling.key(text);
        Set<Term> found = byKey.getOrDefault(key, Set.of());
        if (found.size() == 1) {
            return Parsed.of(found.iterator().next().code());
        }
        if (found.size() > 1) {
            return found.stream()
                    .map(Term::code)
                    .filter(text::equalsIgnoreCase)
                    .findFirst()
                    .map(Parsed::of)
                    .orElseGet(() -> Parsed.refused(
                            ValueProblem.CODE_AMBIGUOUS, text, found.stream().map(Term::code).collect(Collectors.joining(", "))));
        }
        return suggestion(key)
                .<Parsed<String>>map(term -> Parsed.refused(ValueProblem.CODE_MISSPELT, text, term.shown()))
                .orElseGet(() -> Parsed.refused(ValueProblem.CODE_UNKNOWN, text, known()));
    }

    /** The term with the closest name, if it is close; else the only one the text is a part of. */
    private Optional<Term> suggestion(String key) {
        if (key.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int slips = key.length() / LETTERS_PER_SLIP;
        Optional<Term> close = byKey.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - key.length()) <= slips)
                .map(entry -> Map.entry(Spelling.distance(entry.getKey(), key), entry.getValue().iterator().next()))
                .filter(entry -> entry.getKey() <= slips)
                .min(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue);
        return close.isPresent() ? close : containing(key);
    }

    private Optional<Term> containing(String key) {
        if (key.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        Set<Term> containing = byKey.entrySet().stream()
                .filter(entry -> entry.getKey().contains(key))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        return containing.size() == 1 ? containing.stream().findFirst() : Optional.empty();
    }

    private String known() {
        List<String> names = new ArrayList<>(terms.stream().limit(NAMES_SHOWN).map(Term::shown).toList());
        if (terms.size() > NAMES_SHOWN) {
            names.add("…");
        }
        return String.join(", ", names);
    }
}
