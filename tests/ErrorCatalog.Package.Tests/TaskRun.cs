using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ErrorCatalog.Tasks;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>A run of the task that writes ledgers, in a build that does nothing else.</summary>
internal sealed class TaskRun(string folder) : IBuildEngine
{
    private readonly List<ITaskItem> _proposals = [];
    private readonly List<string> _errors = [];
    private readonly List<string> _messages = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "Shop.csproj";

    public bool DryRun { get; init; }

    /// <summary>Adds a proposal, as the generator writes it.</summary>
    public TaskRun Propose(string ledger, string old, string[] lines, string lineEnd = "lf", string framework = "", params string[] summary)
    {
        string file = Path.Combine(folder, "Ledger." + _proposals.Count.ToString(CultureInfo.InvariantCulture) + Guid.NewGuid().ToString("N") + ".g.cs");
        string[] source = ["path " + ledger, "old " + old, "eol " + lineEnd, .. summary.Select(line => "say " + line), .. lines.Select(line => "put " + line)];
        File.WriteAllText(file, string.Concat(source.Select(line => "//" + line + "\n")));
        var item = new TaskItem(file);
        item.SetMetadata("TargetFramework", framework);
        _proposals.Add(item);
        return this;
    }

    /// <summary>Runs the task, and returns what it reports: <c>file: error</c>.</summary>
    public string[] Errors()
    {
        var task = new WriteErrorCatalogLedgers { BuildEngine = this, ProjectName = "Shop", Proposals = [.. _proposals], DryRun = DryRun };
        Assert.Equal(task.Execute(), _errors.Count == 0);
        return [.. _errors];
    }

    /// <summary>Runs the task without an error, and returns what it says.</summary>
    public string[] Lines()
    {
        Assert.Empty(Errors());
        return Assert.Single(_messages).ReplaceLineEndings("\n").Split('\n');
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public void LogErrorEvent(BuildErrorEventArgs e) => _errors.Add(Path.GetFileName(e.File) + ": " + e.Code + " " + e.Message);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        Assert.Equal(MessageImportance.High, e.Importance);
        _messages.Add(e.Message!);
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => throw new NotSupportedException();
}
