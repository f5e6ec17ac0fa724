using ErrorCatalog.Generator.Diagnostics;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>A ledger as it was read.</summary>
/// <param name="Sections">
/// The sections; the first is that of the catalog that the file itself is, whether it has lines or not. None for a file that can't be read.
/// </param>
/// <param name="Findings">What is wrong with its lines.</param>
internal sealed record LedgerDocument(IReadOnlyList<LedgerSection> Sections, IReadOnlyList<Finding> Findings)
{
    private Dictionary<string, LedgerSection>? _byCatalog;

    /// <summary>
    /// Adds the lines of a section that has the name of the file's own catalog to the first section. The page may have called a part of it so
    /// before the file was.
    /// </summary>
    /// <param name="ownName">The name of the catalog that the file itself is.</param>
    public LedgerDocument WithOwnSection(string ownName)
    {
        LedgerSection? own = Sections.Skip(1).FirstOrDefault(section => section.Catalog == ownName);
        return own is null ? this : new LedgerDocument([Sections[0].Add(own), .. Sections.Skip(1).Where(section => section != own)], Findings);
    }

    /// <summary>Gets whether it has lines about rows that haven't been retired.</summary>
    public bool HasLines => Sections.Any(section => section.Items.Any(item => !item.Line.IsRetired));

    /// <summary>Gets the section about a catalog.</summary>
    /// <param name="catalog">The name of the catalog.</param>
    /// <param name="ownName">The name of the catalog that the file itself is.</param>
    /// <returns>The section, empty if need be; <see langword="null"/> if the ledger can't be read.</returns>
    public LedgerSection? SectionOf(string catalog, string ownName)
    {
        if (Sections.Count == 0)
        {
            return null;
        }

        _byCatalog ??= Sections.Skip(1).ToDictionary(section => section.Catalog!, StringComparer.Ordinal);
        return catalog == ownName ? Sections[0]
            : _byCatalog.TryGetValue(catalog, out LedgerSection? found) ? found
            : LedgerSection.Empty(catalog);
    }
}

/// <summary>The lines about one catalog, each with the comments and blank lines above it.</summary>
/// <param name="Catalog">The name of the catalog; <see langword="null"/> for the catalog that the file itself is.</param>
/// <param name="Head">The comments above the first line that are set off from it.</param>
/// <param name="Columns">What the catalog has had columns of.</param>
/// <param name="Items">The lines.</param>
/// <param name="Tail">The comments below the last line.</param>
internal sealed record LedgerSection(
    string? Catalog,
    IReadOnlyList<string> Head,
    LedgerColumns Columns,
    IReadOnlyList<LedgerItem> Items,
    IReadOnlyList<string> Tail)
{
    /// <summary>Adds the lines of another section.</summary>
    public LedgerSection Add(LedgerSection other)
        => this with
        {
            Head = [.. Head, .. other.Head],
            Columns = Columns.Add(other.Columns),
            Items = [.. Items, .. other.Items],
            Tail = [.. Tail, .. other.Tail],
        };

    /// <summary>Makes a section without lines.</summary>
    public static LedgerSection Empty(string? catalog) => new(catalog, [], LedgerColumns.None, [], []);
}

/// <summary>The kinds of columns that generated code has methods for.</summary>
/// <param name="Comments">The comments above the line that lists them.</param>
/// <param name="Names">All of them.</param>
/// <param name="Retired">Those that the page doesn't have anymore.</param>
internal sealed record LedgerColumns(IReadOnlyList<string> Comments, IReadOnlyList<string> Names, IReadOnlyList<string> Retired)
{
    public const string HttpStatus = "HTTP status";
    public const string Message = "message";
    public const string Description = "description";
    public const string Cause = "cause";
    public const string Resolution = "resolution";
    public const string RetryAdvice = "retry advice";
    public const string RetryDelay = "retry delay";
    public const string Link = "link";

    public static LedgerColumns None { get; } = new([], [], []);

    /// <summary>Gets those that are texts.</summary>
    public static IReadOnlyList<string> Texts { get; } = [Message, Description, Cause, Resolution];

    /// <summary>Gets all of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> All { get; } = [HttpStatus, .. Texts, RetryAdvice, RetryDelay, Link];

    /// <summary>Adds those of another line.</summary>
    public LedgerColumns Add(LedgerColumns other)
        => new([.. Comments, .. other.Comments], [.. All.Intersect(Names.Concat(other.Names))], [.. Retired.Union(other.Retired)]);

    /// <summary>Adds those that the page has, and retires the others.</summary>
    public LedgerColumns Update(IReadOnlyCollection<string> present)
        => this with { Names = [.. All.Intersect(Names.Concat(present))], Retired = [.. Names.Except(present)] };
}

/// <summary>A line, and the comments above it.</summary>
internal sealed record LedgerItem(IReadOnlyList<string> Comments, LedgerLine Line);
