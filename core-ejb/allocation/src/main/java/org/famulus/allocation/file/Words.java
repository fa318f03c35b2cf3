package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Every different cell of a file once. A million choices name the same few thousand students and
 * places: as numbers they need a tenth of the memory, and are compared at no cost.
 */
final class Words {

  /** Drawn anew each time, so that nobody can write a file whose cells all meet in one slot. */
  private final int factor = new SplittableRandom().nextInt() | 1;

  private String[] words = new String[1 << 10];
  private int[] hashes = new int[1 << 10];
  private int[] slots = new int[1 << 12];
  private int size;

  /** The number of a word. */
  int numberOf(char[] chars, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * factor + chars[i];
    }
    hash ^= hash >>> 15;
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int word = slots[slot] - 1;
      if (hashes[word] == hash && isEqual(words[word], chars, length)) {
        return word;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    return add(new String(chars, 0, length), hash);
  }

  private int add(String word, int hash) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    words[size] = word;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int i = 0; i < size; i++) {
        int slot = hashes[i] & (slots.length - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = i + 1;
      }
    }
    return size - 1;
  }

  private static boolean isEqual(String word, char[] chars, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  /** The word of a number. */
  String get(int number) {
    return words[number];
  }

  /** How many there are. */
  int size() {
    return size;
  }
}
