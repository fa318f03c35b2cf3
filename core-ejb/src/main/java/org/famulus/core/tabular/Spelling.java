package org.famulus.core.tabular;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares what people write, not how they write it: case, accents, blanks and punctuation do not
 * matter, and "Anästhesie", "ANAESTHESIE" and "anasthesie" are the same word.
 */
final class Spelling {

    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    /** Two letters that stand for one with an accent: Goeteborg, Aarhus. */
    private static final Pattern DIGRAPH = Pattern.compile("(?<=[aou])e|(?<=a)a");
    /** Codes are shorter, and "AE" is a country. */
    private static final int SHORTEST_WORD = 4;

    private Spelling() {}

    /** The form in which spellings are compared; empty if the text has no letter or digit. */
    static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("đ", "d").replace("ł", "l");
        String plain = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String letters = NOT_A_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
        return letters.length() < SHORTEST_WORD ? letters : DIGRAPH.matcher(letters).replaceAll("");
    }

    /**
     * How many letters must be changed, added, left out or swapped with their neighbour to get from one
     * key to the other (optimal string alignment distance).
     */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }
}
