using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Emit;

/// <summary>A kind of text that generated code has constants and methods for.</summary>
/// <param name="Name">What its members are called after, such as <c>Message</c>.</param>
/// <param name="Words">What the documentation calls it.</param>
/// <param name="Column">Finds the column of a table, or -1; <see langword="null"/> for the code, which isn't always a cell as it is.</param>
internal sealed record TextColumn(string Name, string Words, Func<TableModel, int>? Column)
{
    private static readonly TextColumn[] Texts =
    [
        new("Message", LedgerColumns.Message, table => table.Message),
        new("Description", LedgerColumns.Description, table => table.Description),
        new("Cause", LedgerColumns.Cause, table => table.Cause),
        new("Resolution", LedgerColumns.Resolution, table => table.Resolution),
    ];

    /// <summary>Gets the code as it appears on the wire.</summary>
    public static TextColumn Code { get; } = new("Code", "wire form", null);

    /// <summary>Gets the name of the member.</summary>
    public static TextColumn MemberName { get; } = new("Name", "name", null);

    /// <summary>Gets the web page about a row, which has no constants.</summary>
    public static TextColumn Link { get; } = new("Link", LedgerColumns.Link, null);

    /// <summary>Gets whether a row may be without it.</summary>
    public bool IsOptional => Column is not null || this == Link;

    /// <summary>Gets the class of its constants.</summary>
    public string ClassName => Name + "s";

    /// <summary>Gets the texts that a catalog has constants for. A code that is a number is its member's value already.</summary>
    public static IEnumerable<TextColumn> Of(EmitContext context)
    {
        IEnumerable<TextColumn> texts = Texts.Where(text => context.Catalog.Tables.Any(table => text.Column!(table) >= 0) || context.HasLost(text.Words));
        return context.IsSymbolic ? texts.Append(Code) : texts;
    }

    /// <summary>Gets whether a row has a constant for its text.</summary>
    public bool HasConstant(EmitContext context, EntryModel entry) => Column is null ? entry.IsMember : Column(context.TableOf(entry)) >= 0 || context.HasLost(Words);

    /// <summary>Gets the text of a row that has a constant for it; empty when the row has no such text.</summary>
    public string TextOf(EmitContext context, EntryModel entry) => Column is null ? entry.Code! : entry.Text(Column(context.TableOf(entry)));

    /// <summary>Gets the text of a row as code names it: its constant, or an empty string.</summary>
    public string Constant(EmitContext context, EntryModel entry)
        => HasConstant(context, entry) ? ClassName + "." + CSharpText.Identifier(entry.Name) : "\"\"";
}
