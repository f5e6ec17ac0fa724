using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Writes what a code maps to: for each column a Get that throws if there is nothing, and a Try that doesn't, over one <c>switch</c>.
/// A catalog that is too large for that looks into its rows.
/// </summary>
internal static class MappingEmitter
{
    public static void Write(EmitContext context)
    {
        if (context.HasHttpStatus)
        {
            WriteHttpStatus(context);
            WriteException(context, "NoHttpStatus", "The error code isn't defined or has no HTTP status.");
        }

        foreach (TextColumn column in context.TextColumns)
        {
            WriteText(context, column);
            WriteFind(context, column);
        }

        if (context.Catalog.HasRuntime)
        {
            if (!context.IsSymbolic)
            {
                WriteText(context, TextColumn.Code);
                WriteFindInEntry(context, "Code", "entry.Code");
            }

            WriteText(context, TextColumn.MemberName);
            WriteFindInEntry(context, "Name", "entry.Name");
            if (context.HasLinks)
            {
                WriteText(context, TextColumn.Link);
                WriteFindInEntry(context, "Link", "entry.Link ?? \"\"");
            }

            WriteEntry(context);
        }

        RetryEmitter.Write(context);
        WriteIsDefined(context);
        if (context.Catalog.HasRuntime || context.TextColumns.Count > 0)
        {
            WriteException(context, "Undefined", "The error code isn't defined.");
        }
    }

    private static void WriteHttpStatus(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Member($$"""
            /// <summary>Gets the HTTP status code of an error code.</summary>
            /// <param name="code">The error code.</param>
            /// <returns>The HTTP status code, such as 404; the first one if the table lists several.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="code"/> isn't defined or has no HTTP status.</exception>
            public static int GetHttpStatus(this {{context.EnumName}} code)
                => TryGetHttpStatus(code, out int httpStatus) ? httpStatus : throw NoHttpStatus(code);

            /// <summary>Attempts to get the HTTP status code of an error code.</summary>
            /// <param name="code">The error code.</param>
            /// <param name="httpStatus">When this method returns, the HTTP status code, or 0 if there is none.</param>
            /// <returns><see langword="true"/> if the code has an HTTP status; otherwise, <see langword="false"/>.</returns>
            """);
        string parameters = "(this " + context.EnumName + " code, out int httpStatus)";
        if (context.HasSwitches)
        {
            SwitchEmitter.Write(context, "public", "bool TryGetHttpStatus", parameters, "(code, out httpStatus)", members => WriteStatusCases(context, members));
            return;
        }

        writer.Lines($$"""
            public static bool TryGetHttpStatus{{parameters}}
                => Rows.All.TryGetHttpStatus(code, out httpStatus);
            """);
    }

    private static void WriteException(EmitContext context, string name, string message)
        => context.Writer.Member($$"""
            private static global::System.ArgumentOutOfRangeException {{name}}({{context.EnumName}} code)
                => new global::System.ArgumentOutOfRangeException(nameof(code), code, "{{message}}");
            """);

    private static void WriteStatusCases(EmitContext context, IReadOnlyList<EntryModel> members)
    {
        foreach (IGrouping<int, EntryModel> group in members.GroupBy(member => member.HttpStatus).Where(group => group.Key != 0).OrderBy(group => group.Key))
        {
            SwitchEmitter.WriteLabels(context, group);
            context.Writer.Lines($$"""
                    httpStatus = {{Invariant.Text(group.Key)}};
                    return true;
                """);
        }

        context.Writer.Lines("""
            default:
                httpStatus = 0;
                return false;
            """);
    }

    private static void WriteText(EmitContext context, TextColumn column)
    {
        string name = column.Name;
        string words = column.Words;
        string variable = column == TextColumn.Code ? "wireCode" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        string orEmpty = column.IsOptional ? ", or an empty string if the row has none" : string.Empty;
        string condition = column.IsOptional ? "the code has a " + words : "the code is defined";
        context.Writer.Member($$"""
            /// <summary>Gets the {{words}} of an error code.</summary>
            /// <param name="code">The error code.</param>
            /// <returns>The {{words}}{{orEmpty}}.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="code"/> isn't defined.</exception>
            public static string Get{{name}}(this {{context.EnumName}} code)
                => Find{{name}}(code) ?? throw Undefined(code);

            /// <summary>Attempts to get the {{words}} of an error code.</summary>
            /// <param name="code">The error code.</param>
            /// <param name="{{variable}}">When this method returns, the {{words}}, or an empty string if there is none.</param>
            /// <returns><see langword="true"/> if {{condition}}; otherwise, <see langword="false"/>.</returns>
            public static bool TryGet{{name}}(this {{context.EnumName}} code, out string {{variable}})
            {
                {{variable}} = Find{{name}}(code) ?? "";
                return {{variable}}.Length != 0;
            }
            """);
        context.Writer.Separate();
    }

    private static void WriteFind(EmitContext context, TextColumn column)
    {
        if (!context.HasSwitches)
        {
            WriteFindInEntry(context, column.Name, "entry." + column.Name + " ?? \"\"");
            return;
        }

        SwitchEmitter.Write(context, "private", context.NullableString + " Find" + column.Name, "(" + context.EnumName + " code)", "(code)", members =>
        {
            foreach (EntryModel member in members)
            {
                context.Writer.Line("case " + context.Member(member) + ":", "return " + column.Constant(context, member) + ";");
            }

            context.Writer.Line("default: return null;");
        });
    }

    private static void WriteFindInEntry(EmitContext context, string name, string text)
        => context.Writer.Lines($$"""
            private static {{context.NullableString}} Find{{name}}({{context.EnumName}} code)
                => Rows.All.TryGetEntry(code, out var entry) ? {{text}} : null;
            """);

    private static void WriteEntry(EmitContext context)
    {
        string attribute = context.Features.HasNullable && context.Features.HasSpans ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        string type = "global::ErrorCatalog.ErrorEntry" + (context.Features.HasNullable ? "?" : string.Empty);
        context.Writer.Member($$"""
            /// <summary>Gets the entry of an error code. The entry contains all cells of the row.</summary>
            /// <param name="code">The error code.</param>
            /// <returns>The entry; every call returns the same object.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="code"/> isn't defined.</exception>
            public static global::ErrorCatalog.ErrorEntry GetEntry(this {{context.EnumName}} code)
                => Rows.All.TryGetEntry(code, out var entry) ? entry : throw Undefined(code);

            /// <summary>Attempts to get the entry of an error code.</summary>
            /// <param name="code">The error code.</param>
            /// <param name="entry">When this method returns, the entry, or <see langword="null"/> if there is none.</param>
            /// <returns><see langword="true"/> if the code is defined; otherwise, <see langword="false"/>.</returns>
            public static bool TryGetEntry(
                this {{context.EnumName}} code,
                {{attribute}}out {{type}} entry)
                => Rows.All.TryGetEntry(code, out entry);
            """);
    }

    private static void WriteIsDefined(EmitContext context)
    {
        SourceWriter writer = context.Writer;
        writer.Member("""
            /// <summary>Determines whether an error code is defined.</summary>
            /// <param name="code">The error code.</param>
            /// <returns><see langword="true"/> if the code is a member of the enum; otherwise, <see langword="false"/>.</returns>
            """);
        string parameters = "(this " + context.EnumName + " code)";
        if (context.Catalog.HasRuntime)
        {
            writer.Lines($$"""
                public static bool IsDefined{{parameters}}
                    => Rows.All.IsDefined(code);
                """);
            return;
        }

        SwitchEmitter.Write(context, "public", "bool IsDefined", parameters, "(code)", members =>
        {
            SwitchEmitter.WriteLabels(context, members);
            writer.Lines("""
                    return true;
                default:
                    return false;
                """);
        });
    }
}
