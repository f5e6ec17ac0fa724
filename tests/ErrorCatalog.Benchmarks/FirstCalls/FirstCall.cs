namespace ErrorCatalog.Benchmarks.FirstCalls;

/// <summary>A question that a process asks once.</summary>
/// <param name="Title">The name in the report.</param>
/// <param name="Product">C#: the answer of the generated code.</param>
/// <param name="KeyType">The C# type of the keys of the table that would answer instead.</param>
/// <param name="ValueType">The C# type of its values.</param>
/// <param name="Key">C#: the key to look up.</param>
/// <param name="Rows">C#: the rows of that table, as a dictionary's initializer has them.</param>
internal sealed record FirstCall(string Title, string Product, string KeyType, string ValueType, string Key, string Rows);
