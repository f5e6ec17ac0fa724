namespace ErrorCatalog.Generator.Pipeline;

/// <summary>The files of a project that belong to its pages.</summary>
internal sealed record Companions(EquatableArray<CompanionFile> All)
{
    /// <summary>Finds those of a page.</summary>
    public PageCompanions Of(TableInput page) => new(Find(page.LedgerPath), page.OverlayPath is string path ? Find(path) : null);

    private CompanionFile? Find(string path)
    {
        string wanted = Unify(path);
        return All.FirstOrDefault(file => Unify(file.Path) == wanted);
    }

    private static string Unify(string path) => path.Replace('\\', '/');
}

/// <summary>The files that belong to one page; <see langword="null"/> where it has none.</summary>
internal sealed record PageCompanions(CompanionFile? Ledger, CompanionFile? Overlay);
