package org.famulus.core.tabular.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.famulus.core.tabular.Vocabulary;

/** In which role somebody approves the interest of a unit. */
public enum ApproverRole {
    /** Head of unit. */
    HEAD,
    /** Section head to whom the head has delegated it. */
    SECTION_HEAD;

    /** The roles under the names users give them. */
    static Vocabulary vocabulary() {
        return new Vocabulary(Stream.of(values()).map(ApproverRole::term).toList());
    }

    private Vocabulary.Term term() {
        List<String> words = Words.all("role." + name().toLowerCase(Locale.ROOT));
        return new Vocabulary.Term(name(), words);
    }
}
