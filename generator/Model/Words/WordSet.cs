using System;
using System.Collections;
using System.Collections.Generic;

namespace ErrorCatalog.Generator.Model.Words;

/// <summary>Words to know again in any case. Every cell of a page is asked about, and most are longer than any word of a set.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private int _longest;

    /// <summary>Adds a word.</summary>
    public void Add(string word)
    {
        _words.Add(word);
        _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>Adds words.</summary>
    public void Add(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            Add(word);
        }
    }

    /// <summary>Tells whether a text is one of the words.</summary>
    public bool Contains(string text) => text.Length <= _longest && _words.Contains(text);

    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
