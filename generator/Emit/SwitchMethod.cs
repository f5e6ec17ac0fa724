using System;
using System.Collections.Generic;

namespace ErrorCatalog.Generator.Emit;

/// <summary>One arm of a generated switch: the members that lead to it, and what it returns.</summary>
internal readonly record struct SwitchArm(string Label, long Value, string Result);

/// <summary>
/// Writes a private method that maps an enum member to a value: one switch, or several behind a binary search.
/// </summary>
internal sealed class SwitchMethod
{
    private readonly SourceWriter _writer;
    private readonly string _enumName;
    private readonly string _returnType;
    private readonly string _name;
    private readonly string _fallback;

    public SwitchMethod(SourceWriter writer, string enumName, string returnType, string name, string fallback)
    {
        _writer = writer;
        _enumName = enumName;
        _returnType = returnType;
        _name = name;
        _fallback = fallback;
    }

    /// <summary>Writes the method, or the methods.</summary>
    /// <param name="arms">The arms; those with the same result share one where they stand in one switch.</param>
    public void Write(IReadOnlyList<SwitchArm> arms)
    {
        int chunks = ChunkSearch.Count(arms.Count);
        if (chunks <= 1)
        {
            WriteSwitch(_name, arms, 0, arms.Count);
            return;
        }

        var sorted = new List<SwitchArm>(arms);
        sorted.Sort((left, right) => left.Value.CompareTo(right.Value));
        _writer.Separate();
        _writer.Block(Signature(_name), () => ChunkSearch.Write(
            _writer,
            0,
            chunks,
            arm => "code < " + Member(sorted[arm].Label),
            chunk => ChunkSearch.NameOf(_name, chunk) + "(code)"));
        for (int i = 0; i < chunks; i++)
        {
            int start = i * ChunkSearch.ChunkSize;
            WriteSwitch(ChunkSearch.NameOf(_name, i), sorted, start, Math.Min(start + ChunkSearch.ChunkSize, sorted.Count));
        }
    }

    private void WriteSwitch(string name, IReadOnlyList<SwitchArm> arms, int start, int end)
    {
        _writer.Separate();
        _writer.Block(Signature(name), () => _writer.Block("switch (code)", () => WriteArms(arms, start, end)));
    }

    private void WriteArms(IReadOnlyList<SwitchArm> arms, int start, int end)
    {
        var labels = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var results = new List<string>();
        for (int i = start; i < end; i++)
        {
            if (!labels.TryGetValue(arms[i].Result, out List<string>? sharing))
            {
                labels.Add(arms[i].Result, sharing = []);
                results.Add(arms[i].Result);
            }

            sharing.Add(arms[i].Label);
        }

        foreach (string result in results)
        {
            foreach (string label in labels[result])
            {
                _writer.Line("case " + Member(label) + ":");
            }

            _writer.Indented(() => _writer.Line("return " + result + ";"));
        }

        _writer.Line("default:");
        _writer.Indented(() => _writer.Line("return " + _fallback + ";"));
    }

    private string Signature(string name) => "private static " + _returnType + " " + name + "(" + _enumName + " code)";

    private string Member(string label) => _enumName + "." + label;
}
