using Compliance.Cli.Commands;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>The rules a command works with, and the files they come from.</summary>
/// <param name="Rulebook">The rules.</param>
/// <param name="Files">The files, those of cases included.</param>
internal sealed record RulebookSource(Rulebook Rulebook, RuleFileSet Files)
{
    /// <summary>Loads rules and prints what is wrong with them.</summary>
    /// <returns>The rules, or <see langword="null"/> when they cannot be used.</returns>
    public static RulebookSource? Load(RulesChoice choice, DiagnosticPrinter diagnostics)
    {
        var missing = choice.Folders.Where(f => !Directory.Exists(f)).ToList();
        foreach (var folder in missing)
        {
            diagnostics.Fail(new LocalizedText($"没有文件夹“{folder}”。", $"There is no folder '{folder}'."));
        }

        if (missing.Count > 0)
        {
            return null;
        }

        var files = RuleFileSet.Combine(
        [
            .. choice.UsesShipped ? [ShippedPacks.Files] : Array.Empty<RuleFileSet>(),
            .. choice.Folders.Select(RuleFileSet.FromDirectory),
        ]);
        var result = RulebookLoader.Load(files);
        diagnostics.Print(result.Diagnostics);
        return diagnostics.Conclude() || result.Rulebook is null ? null : new RulebookSource(result.Rulebook, files);
    }
}
