using System;
using System.Collections.Generic;
using System.IO;

namespace ErrorCatalog.Tasks;

/// <summary>
/// The new text of a ledger, which the generator writes into a source of comment lines, as it can't write files itself. Each line is
/// <c>//</c>, a key, a space, and a value.
/// </summary>
internal sealed class Proposal
{
    private readonly List<string> _lines = [];
    private string _lineEnd = "\n";

    private Proposal(string source) => Source = source;

    /// <summary>Gets the source as the generator wrote it.</summary>
    public string Source { get; }

    public string Path { get; private set; } = "";

    /// <summary>Gets the hash of the text that the generator read, or <c>none</c> if there was no ledger.</summary>
    public string Old { get; private set; } = "";

    /// <summary>Gets what to tell about the change.</summary>
    public List<string> Summary { get; } = [];

    /// <summary>Gets the new text, or <see langword="null"/> if nothing has changed.</summary>
    public string? Text => _lines.Count == 0 ? null : string.Join(_lineEnd, _lines) + _lineEnd;

    public static Proposal Read(string file)
    {
        var proposal = new Proposal(File.ReadAllText(file));
        foreach (string line in proposal.Source.Split('\n'))
        {
            proposal.Add(line);
        }

        return proposal;
    }

    private void Add(string line)
    {
        int space = line.IndexOf(' ');
        if (space < 0)
        {
            return;
        }

        string value = line.Substring(space + 1);
        switch (line.Substring(0, space))
        {
            case "//path":
                Path = System.IO.Path.GetFullPath(value);
                break;
            case "//old":
                Old = value;
                break;
            case "//eol":
                _lineEnd = value.Equals("crlf", StringComparison.Ordinal) ? "\r\n" : "\n";
                break;
            case "//say":
                Summary.Add(value);
                break;
            case "//put":
                _lines.Add(value);
                break;
        }
    }
}
