using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes a method whose body is one <c>switch</c> over the codes, or several where one would be too large.</summary>
internal static class SwitchEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="context">The catalog.</param>
    /// <param name="visibility">The accessibility of the method.</param>
    /// <param name="method">The type and the name of the method.</param>
    /// <param name="parameters">The parameters, in parentheses; the first one is <c>code</c>.</param>
    /// <param name="arguments">What hands these parameters on, in parentheses.</param>
    /// <param name="writeCases">Writes the cases of some members, the default one included.</param>
    /// <param name="isOverWireForms">Whether <c>code</c> is the wire form of a symbolic code, and not the member.</param>
    public static void Write(
        EmitContext context,
        string visibility,
        string method,
        string parameters,
        string arguments,
        Action<IReadOnlyList<EntryModel>> writeCases,
        bool isOverWireForms = false)
    {
        SourceWriter writer = context.Writer;
        if (context.Members.Count <= EmitContext.MaxReadable)
        {
            WriteOne(visibility, string.Empty, context.Members);
            return;
        }

        List<EntryModel[]> parts = [.. Split(isOverWireForms ? context.Members : context.Members.OrderBy(member => member.Value))];
        writer.Block(visibility + " static " + method + parameters, () =>
        {
            for (int i = 0; i < parts.Count - 1; i++)
            {
                EntryModel last = parts[i][parts[i].Length - 1];
                string isAtMostLast = isOverWireForms
                    ? "string.CompareOrdinal(code, " + TextColumn.Code.Constant(context, last) + ") <= 0"
                    : "code <= " + context.Member(last);
                writer.Block("if (" + isAtMostLast + ")", () => writer.Line("return " + NameOf(method) + Suffix(i) + arguments + ";"));
                writer.Separate();
            }

            writer.Line("return " + NameOf(method) + Suffix(parts.Count - 1) + arguments + ";");
        });
        for (int i = 0; i < parts.Count; i++)
        {
            writer.Separate();
            WriteOne("private", Suffix(i), parts[i]);
        }

        void WriteOne(string access, string suffix, IReadOnlyList<EntryModel> members)
            => writer.Block(access + " static " + method + suffix + parameters, () => writer.Block("switch (code)", () => writeCases(members)));
    }

    private static IEnumerable<EntryModel[]> Split(IEnumerable<EntryModel> members)
    {
        EntryModel[] sorted = [.. members];
        for (int i = 0; i < sorted.Length; i += EmitContext.MaxReadable)
        {
            yield return sorted.Skip(i).Take(EmitContext.MaxReadable).ToArray();
        }
    }

    private static string NameOf(string method) => method.Substring(method.LastIndexOf(' ') + 1);

    private static string Suffix(int part) => "Part" + Invariant.Text(part + 1);
}
