using System.ComponentModel;

namespace ErrorCatalog.CompilerServices;

/// <summary>Represents a table of the Markdown file. This type supports generated code and isn't intended to be used directly.</summary>
/// <remarks>Assemblies built with an older generator run on this library, so a new kind of column requires a new constructor.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorTable
{
    /// <summary>Initializes a new instance of the <see cref="ErrorTable"/> class.</summary>
    /// <param name="section">The nearest heading above the table, or <see langword="null"/> if there is none.</param>
    /// <param name="headers">The header of each column.</param>
    /// <param name="code">The zero-based index of the code column, or -1 if there is none.</param>
    /// <param name="httpStatus">The zero-based index of the HTTP status column, or -1 if there is none.</param>
    /// <param name="name">The zero-based index of the name column, or -1 if there is none.</param>
    /// <param name="message">The zero-based index of the message column, or -1 if there is none.</param>
    /// <param name="description">The zero-based index of the description column, or -1 if there is none.</param>
    /// <param name="cause">The zero-based index of the cause column, or -1 if there is none.</param>
    /// <param name="resolution">The zero-based index of the resolution column, or -1 if there is none.</param>
    /// <param name="isRetired"><see langword="true"/> for the rows that were removed from the page; otherwise, <see langword="false"/>.</param>
    public ErrorTable(
        string? section,
        string[] headers,
        int code = -1,
        int httpStatus = -1,
        int name = -1,
        int message = -1,
        int description = -1,
        int cause = -1,
        int resolution = -1,
        bool isRetired = false)
    {
        Section = section;
        Headers = headers;
        Code = code;
        HttpStatus = httpStatus;
        Name = name;
        Message = message;
        Description = description;
        Cause = cause;
        Resolution = resolution;
        IsRetired = isRetired;
    }

    internal string? Section { get; }

    internal string[] Headers { get; }

    internal int Code { get; }

    internal int HttpStatus { get; }

    internal int Name { get; }

    internal int Message { get; }

    internal int Description { get; }

    internal int Cause { get; }

    internal int Resolution { get; }

    internal bool IsRetired { get; }
}
