using System;
using System.Text;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes lines of C# with their indentation; every line ends in LF, whatever machine it is written on.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _source = new();
    private int _indent;
    private bool _isAfterBrace = true;

    /// <summary>Writes a line.</summary>
    public void Line(string text) => Line(text, string.Empty, string.Empty);

    /// <summary>Writes a line of several parts, which need not be put together first.</summary>
    public void Line(string first, string second, string third, string fourth = "", string fifth = "")
    {
        StartLine().Append(first).Append(second).Append(third).Append(fourth).Append(fifth);
        EndLine();
    }

    /// <summary>Starts a line whose parts are written one by one.</summary>
    public StringBuilder StartLine() => _source.Append(' ', _indent * IndentWidth);

    /// <summary>Ends a line that was started.</summary>
    public void EndLine()
    {
        _source.Append('\n');
        _isAfterBrace = false;
    }

    /// <summary>Writes an empty line between two members, and none after an opening brace.</summary>
    public void Separate()
    {
        if (!_isAfterBrace)
        {
            _source.Append('\n');
            _isAfterBrace = true;
        }
    }

    /// <summary>Writes a head, and its body within braces.</summary>
    public void Block(string head, Action body)
    {
        Line(head);
        Braces(body);
    }

    /// <summary>Writes a body within braces.</summary>
    public void Braces(Action body)
    {
        Line("{");
        _isAfterBrace = true;
        Indented(body);
        Line("}");
    }

    /// <summary>Writes lines one step further in.</summary>
    public void Indented(Action body)
    {
        _indent++;
        body();
        _indent--;
    }

    public override string ToString() => _source.ToString();
}
