namespace ErrorCatalog.Tables;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Found = 0;

    public const int NothingFound = 1;

    /// <summary>The program was called wrongly, or could not write.</summary>
    public const int Failure = 2;
}
