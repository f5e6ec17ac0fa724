using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes what a table says about retrying: the methods, and what the rows have of it.</summary>
internal static class RetryEmitter
{
    private const int Second = 1000;

    /// <summary>Writes the methods.</summary>
    public static void Write(EmitContext context)
    {
        if (context.HasRetry)
        {
            WriteMethod(
                context,
                "bool? IsRetryable",
                """
                /// <summary>Determines whether a request that failed with an error code can be retried.</summary>
                /// <param name="code">The error code.</param>
                /// <returns><see langword="true"/> or <see langword="false"/>, as the table says; <see langword="null"/> if it doesn't say, or if the code isn't defined.</returns>
                """,
                member => member.Facts.IsRetryable is bool isRetryable ? isRetryable ? "true" : "false" : null);
        }

        if (context.HasRetryDelay)
        {
            WriteMethod(
                context,
                "global::System.TimeSpan? GetRetryAfter",
                """
                /// <summary>Gets the time to wait before a request that failed with an error code is retried.</summary>
                /// <param name="code">The error code.</param>
                /// <returns>The time, as the table specifies it; <see langword="null"/> if it specifies none, or if the code isn't defined.</returns>
                """,
                member => member.Facts.RetryAfter is int delay ? TimeSpanOf(delay) : null);
        }
    }

    /// <summary>Gets what a call that creates a row is an argument of.</summary>
    /// <returns>What stands in front of the call and behind it; <see langword="null"/> if the row says nothing.</returns>
    public static (string Head, string Tail)? CallOf(EntryModel entry)
        => entry.Facts.RetryAfter is int delay ? ("WithRetryAfter(", TimeSpanOf(delay))
            : entry.Facts.IsRetryable is bool isRetryable ? ("WithRetry(", isRetryable ? "true" : "false")
            : null;

    private static void WriteMethod(EmitContext context, string method, string documentation, Func<EntryModel, string?> valueOf)
    {
        string name = method.Substring(method.LastIndexOf(' ') + 1);
        string parameters = "(this " + context.EnumName + " code)";
        context.Writer.Member(documentation);
        if (context.HasSwitches)
        {
            SwitchEmitter.Write(context, "public", method, parameters, "(code)", members => WriteCases(context, members, valueOf));
            return;
        }

        string property = name.StartsWith("Get", StringComparison.Ordinal) ? name.Substring("Get".Length) : name;
        context.Writer.Lines($$"""
            public static {{method}}{{parameters}}
                => Rows.All.TryGetEntry(code, out var entry) ? entry.{{property}} : null;
            """);
    }

    private static void WriteCases(EmitContext context, IReadOnlyList<EntryModel> members, Func<EntryModel, string?> valueOf)
    {
        foreach (IGrouping<string?, EntryModel> group in members.GroupBy(valueOf).Where(group => group.Key is not null))
        {
            SwitchEmitter.WriteLabels(context, group);
            context.Writer.Indented(() => context.Writer.Line("return " + group.Key + ";"));
        }

        context.Writer.Lines("""
            default:
                return null;
            """);
    }

    private static string TimeSpanOf(int milliseconds)
        => "global::System.TimeSpan." + (milliseconds % Second == 0 ? "FromSeconds(" + Invariant.Text(milliseconds / Second) : "FromMilliseconds(" + Invariant.Text(milliseconds)) + ")";
}
