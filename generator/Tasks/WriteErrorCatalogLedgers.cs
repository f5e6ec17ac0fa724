using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ErrorCatalog.Tasks;

/// <summary>Writes the ledgers that the generator proposes: all of them, or none if one of them can't be written.</summary>
public sealed class WriteErrorCatalogLedgers : Task
{
    /// <summary>Gets or sets the name of the project.</summary>
    [Required]
    public string ProjectName { get; set; } = "";

    /// <summary>Gets or sets the sources that the generator wrote, each with the target framework that it was written for.</summary>
    public ITaskItem[] Proposals { get; set; } = [];

    /// <summary>Gets or sets a value indicating whether to say what would change, and to write nothing.</summary>
    public bool DryRun { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        List<Proposal> proposals = ReadAll();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        if (DryRun)
        {
            FindChanges(proposals);
        }
        else
        {
            Try(ProjectName, () => WriteAlone(proposals));
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        Say(proposals.SelectMany(proposal => proposal.Summary));
        return true;
    }

    /// <summary>Reads the proposal for each ledger. It's the same for all target frameworks, unless they have different pages.</summary>
    private List<Proposal> ReadAll()
    {
        var proposals = new Dictionary<string, (Proposal Proposal, string Framework)>(StringComparer.OrdinalIgnoreCase);
        foreach (ITaskItem item in Proposals)
        {
            Try(item.ItemSpec, () =>
            {
                Proposal proposal = Proposal.Read(item.GetMetadata("FullPath"));
                string framework = item.GetMetadata("TargetFramework");
                if (!proposals.TryGetValue(proposal.Path, out (Proposal Proposal, string Framework) other))
                {
                    proposals.Add(proposal.Path, (proposal, framework));
                }
                else if (framework == other.Framework)
                {
                    Report(proposal.Path, "It belongs to two pages, whose names differ only in their extensions or in case. Rename one of them.");
                }
                else if (proposal.Source != other.Proposal.Source)
                {
                    Report(proposal.Path, $"The codes for {framework} aren't those for {other.Framework}. Specify the same ErrorCatalog items for all target frameworks.");
                }
            });
        }

        // The compiler's order depends on where the project is.
        return [.. proposals.Values.Select(value => value.Proposal).OrderBy(proposal => proposal.Path, StringComparer.Ordinal)];
    }

    private void WriteAlone(List<Proposal> proposals)
    {
        bool isDone = BuildMutex.TryRun(() =>
        {
            List<(Proposal Proposal, AtomicFile File)> changes = FindChanges(proposals);
            if (!Log.HasLoggedErrors)
            {
                Write(changes);
            }
        });
        if (!isDone)
        {
            Report(ProjectName, "Another build has been writing ledgers for a minute. Run the command again.");
        }
    }

    /// <summary>Finds the ledgers to write, and reports each that can't be written.</summary>
    private List<(Proposal Proposal, AtomicFile File)> FindChanges(List<Proposal> proposals)
    {
        var changes = new List<(Proposal Proposal, AtomicFile File)>();
        foreach (Proposal proposal in proposals.Where(proposal => proposal.Text is not null))
        {
            var file = new AtomicFile(proposal.Path);
            Try(proposal.Path, () =>
            {
                // Another project that shares the page may have written the same already.
                string? text = file.Text;
                if (text == proposal.Text)
                {
                    return;
                }

                changes.Add((proposal, file));
                if (AtomicFile.HashOf(text) != proposal.Old)
                {
                    Report(proposal.Path, "The file has changed since it was read. Run the command again.");
                }
                else if (file.IsLink)
                {
                    Report(proposal.Path, "The file is a symbolic link. Specify the page in the folder that the link leads to.");
                }
                else if (file.IsReadOnly && !DryRun)
                {
                    // Some version control systems write-protect files until they're checked out.
                    Report(proposal.Path, "The file is read-only. Check it out, or make it writable.");
                }
            });
        }

        return changes;
    }

    private void Write(List<(Proposal Proposal, AtomicFile File)> changes)
    {
        try
        {
            changes.ForEach(change => Try(change.Proposal.Path, () => change.File.Prepare(change.Proposal.Text!)));
            if (!Log.HasLoggedErrors)
            {
                changes.ForEach(change => Try(change.Proposal.Path, change.File.Commit));
            }
        }
        finally
        {
            changes.ForEach(change => Try(change.Proposal.Path, change.File.Discard));
        }
    }

    /// <summary>
    /// Says what has changed. The terminal logger, which is the default in a terminal, hides every message but one: "Project -> output",
    /// which it shows when the project is done. That message can have several lines. Text that a task writes to the console by itself is
    /// overwritten by the logger. On .NET Framework, the logger fails if the output can't be a path, so each line is a message.
    /// </summary>
    private void Say(IEnumerable<string> lines)
    {
        string title = ProjectName + " -> ledgers of error codes" + (DryRun ? " (dry run, nothing is written)" : "");
        string[] messages = [title, .. lines];
        if (!RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal))
        {
            messages = [string.Join(Environment.NewLine, messages)];
        }

        foreach (string message in messages)
        {
            Log.LogMessage(MessageImportance.High, message);
        }
    }

    private void Try(string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception.Message);
        }
    }

    private void Report(string file, string reason)
        => Log.LogError(null, "EC0017", null, file, 0, 0, 0, 0, "The ledger can't be written. {0}", reason);
}
