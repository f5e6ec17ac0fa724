using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes a method whose body is one <c>switch</c> over the codes, or several where one would be too large.</summary>
internal static class SwitchEmitter
{
    /// <summary>Writes a method whose first parameter, <c>code</c>, is a member.</summary>
    /// <param name="context">The catalog.</param>
    /// <param name="visibility">The accessibility of the method.</param>
    /// <param name="method">The type and the name of the method.</param>
    /// <param name="parameters">The parameters, in parentheses.</param>
    /// <param name="arguments">What hands these parameters on, in parentheses.</param>
    /// <param name="writeCases">Writes the cases of some members, the default one included.</param>
    public static void Write(
        EmitContext context,
        string visibility,
        string method,
        string parameters,
        string arguments,
        Action<IReadOnlyList<EntryModel>> writeCases)
        => Write(
            context,
            visibility,
            method,
            parameters,
            arguments,
            context.Members.Count <= EmitContext.MaxReadable ? context.Members : [.. context.Members.OrderBy(member => member.Value)],
            member => "code <= " + context.Member(member),
            writeCases);

    /// <summary>Writes a method whose first parameter, <c>code</c>, is anything that has an order.</summary>
    /// <typeparam name="T">What the cases stand for.</typeparam>
    /// <param name="context">The catalog.</param>
    /// <param name="visibility">The accessibility of the method.</param>
    /// <param name="method">The type and the name of the method.</param>
    /// <param name="parameters">The parameters, in parentheses.</param>
    /// <param name="arguments">What hands these parameters on, in parentheses.</param>
    /// <param name="items">What the cases stand for, in this order where there are too many for one <c>switch</c>.</param>
    /// <param name="isAtMost">Writes whether <c>code</c> comes no later than an item.</param>
    /// <param name="writeCases">Writes the cases of some items, the default one included.</param>
    public static void Write<T>(
        EmitContext context,
        string visibility,
        string method,
        string parameters,
        string arguments,
        IReadOnlyList<T> items,
        Func<T, string> isAtMost,
        Action<IReadOnlyList<T>> writeCases)
    {
        SourceWriter writer = context.Writer;
        if (items.Count <= EmitContext.MaxReadable)
        {
            WriteOne(visibility, string.Empty, items);
            return;
        }

        List<T[]> parts = [.. Split(items)];
        writer.Block(visibility + " static " + method + parameters, () =>
        {
            for (int i = 0; i < parts.Count - 1; i++)
            {
                T last = parts[i][parts[i].Length - 1];
                writer.Block("if (" + isAtMost(last) + ")", () => writer.Line("return " + NameOf(method) + Suffix(i) + arguments + ";"));
                writer.Separate();
            }

            writer.Line("return " + NameOf(method) + Suffix(parts.Count - 1) + arguments + ";");
        });
        for (int i = 0; i < parts.Count; i++)
        {
            writer.Separate();
            WriteOne("private", Suffix(i), parts[i]);
        }

        void WriteOne(string access, string suffix, IReadOnlyList<T> cases)
            => writer.Block(access + " static " + method + suffix + parameters, () => writer.Block("switch (code)", () => writeCases(cases)));
    }

    /// <summary>Writes the labels of members that share what follows.</summary>
    public static void WriteLabels(EmitContext context, IEnumerable<EntryModel> members)
    {
        foreach (EntryModel member in members)
        {
            context.Writer.Line("case " + context.Member(member) + ":");
        }
    }

    private static IEnumerable<T[]> Split<T>(IReadOnlyList<T> items)
    {
        for (int i = 0; i < items.Count; i += EmitContext.MaxReadable)
        {
            yield return items.Skip(i).Take(EmitContext.MaxReadable).ToArray();
        }
    }

    private static string NameOf(string method) => method.Substring(method.LastIndexOf(' ') + 1);

    private static string Suffix(int part) => "Part" + Invariant.Text(part + 1);
}
