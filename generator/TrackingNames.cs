namespace ErrorCatalog.Generator;

/// <summary>The names of the generator's steps, in the order in which data walks through them.</summary>
internal static class TrackingNames
{
    public const string Inputs = nameof(Inputs);
    public const string Documents = nameof(Documents);
    public const string Companions = nameof(Companions);
    public const string Pages = nameof(Pages);
    public const string Results = nameof(Results);
    public const string Mode = nameof(Mode);
    public const string Errors = nameof(Errors);
    public const string Catalogs = nameof(Catalogs);
    public const string Clashes = nameof(Clashes);
    public const string HintNames = nameof(HintNames);
    public const string References = nameof(References);
    public const string Features = nameof(Features);
    public const string Sources = nameof(Sources);
}
