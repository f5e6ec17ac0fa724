using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ErrorCatalog.CodeFixes;

/// <summary>
/// Fixes a diagnostic with edits of the text. Those of many diagnostics are applied at once, and what several of them ask for, such as to
/// remove a cast that all labels of a <c>switch</c> share, is done once.
/// </summary>
public abstract class EditCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider AllInDocument = FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => AllInDocument;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (string kind in Kinds)
            {
                Edits edits = await Edits.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
                if (Add(edits, diagnostic, kind) is string title)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(title, _ => Task.FromResult(edits.Apply()), equivalenceKey: kind),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Gets the kinds of fixes that a diagnostic may have, the most probable one first.</summary>
    private protected abstract ImmutableArray<string> Kinds { get; }

    /// <summary>Adds the edits that fix a diagnostic.</summary>
    /// <returns>What the user reads; <see langword="null"/> if there is no such fix.</returns>
    private protected abstract string? Add(Edits edits, Diagnostic diagnostic, string kind);

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (context.CodeFixProvider is not EditCodeFixProvider provider || context.CodeActionEquivalenceKey is not string kind)
        {
            return null;
        }

        Edits edits = await Edits.CreateAsync(document, context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            provider.Add(edits, diagnostic, kind);
        }

        return edits.Apply();
    }
}
