using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ErrorCatalog.Tasks;

/// <summary>
/// Writes the code that the generator hands over in comments. A file whose text is the same isn't touched, so that nothing is compiled
/// again because of it.
/// </summary>
public sealed class WriteErrorCatalogSources : Task
{
    private const string Comment = "//";

    /// <summary>Gets or sets the files that the generator wrote.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Gets or sets the folder to write to. Other generated files in it are deleted.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets the file to which the names of the files are written.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (!BuildMutex.TryRun(Write))
            {
                Report("Another build has been writing files for a minute. Build again.");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private void Write()
    {
        Directory.CreateDirectory(Folder);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string source in Sources.Select(item => item.GetMetadata("FullPath")))
        {
            string name = Path.GetFileName(source);
            names.Add(name);
            Replace(Path.Combine(Folder, name), Uncommented(File.ReadAllText(source)));
        }

        foreach (string file in Directory.GetFiles(Folder, "*.g.cs").Where(file => !names.Contains(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        // Last, and always: it's newer than what the files were made of only if they're all there.
        File.WriteAllLines(List, names);
    }

    private static void Replace(string path, string text)
    {
        var file = new AtomicFile(path);
        if (file.Text == text)
        {
            return;
        }

        try
        {
            file.Prepare(text);
            file.Commit();
        }
        finally
        {
            file.Discard();
        }
    }

    private static string Uncommented(string text) => text.Substring(Comment.Length).Replace("\n" + Comment, "\n");

    private void Report(string reason)
        => Log.LogError(null, "EC0030", null, Folder, 0, 0, 0, 0, "The generated code can't be written. {0}", reason);
}
