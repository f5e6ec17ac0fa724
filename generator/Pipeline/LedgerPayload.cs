using System.Security.Cryptography;
using System.Text;
using ErrorCatalog.Generator.Ledgers;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>
/// Hands the new text of a ledger to the build, which writes the file: a generator writes none. It's a source file of comments, since
/// sources are all that the compiler passes on.
/// </summary>
/// <param name="HintName">A name that no other page of the project has, even if it has the same ledger.</param>
/// <param name="Text">The source file, with LF line ends.</param>
internal sealed record LedgerPayload(string HintName, string Text)
{
    /// <summary>Makes the payload of a page; <see langword="null"/> if nobody asked for one, or the ledger has mistakes.</summary>
    public static LedgerPayload? Create(FileResult page)
    {
        if (page.Result.Update is not LedgerUpdate update)
        {
            return null;
        }

        string? old = page.Companions.Ledger?.Text?.ToString();
        var text = new StringBuilder();
        AddLine("path", page.Input.LedgerPath);
        AddLine("old", old is null ? "none" : ChecksumOf(old));
        AddLine("eol", HasCarriageReturns(old) ? "crlf" : "lf");
        foreach (string line in update.Summary)
        {
            AddLine("say", line);
        }

        foreach (string line in IsSame(old, update) ? [] : update.Lines)
        {
            AddLine("put", line);
        }

        // The whole checksum would be too long for a path on Windows.
        const int Digits = 16;
        return new LedgerPayload("Ledger." + ChecksumOf(page.Input.Path).Substring(0, Digits) + ".g.cs", text.ToString());

        void AddLine(string key, string value) => text.Append("//").Append(key).Append(' ').Append(value).Append('\n');
    }

    /// <summary>Takes each page once, even if the project lists it twice.</summary>
    public static IEnumerable<LedgerPayload> OfEachPage(IEnumerable<LedgerPayload> payloads)
        => payloads.GroupBy(payload => payload.HintName, StringComparer.Ordinal).Select(page => page.First());

    private static string ChecksumOf(string text)
    {
        using var algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", string.Empty).ToLowerInvariant();
    }

    private static bool HasCarriageReturns(string? text)
    {
        int end = text?.IndexOf('\n') ?? -1;
        return end > 0 && text![end - 1] == '\r';
    }

    private static bool IsSame(string? old, LedgerUpdate update)
        => (old is null && update.Lines.Count == 0)
            || (old is not null && old.Replace("\r\n", "\n").TrimEnd('\n') == string.Join("\n", update.Lines));
}
