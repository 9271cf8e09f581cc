using Compliance.Cli.Commands;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>The rules a command works with, and the files they come from.</summary>
/// <param name="Rulebook">The rules, narrowed to those chosen.</param>
/// <param name="Files">The files, those of cases included.</param>
internal sealed record RulebookSource(Rulebook Rulebook, RuleFileSet Files)
{
    /// <summary>Loads rules and prints their diagnostics.</summary>
    /// <returns>The rules, or <see langword="null"/> when they cannot be used.</returns>
    public static RulebookSource? Load(RulesChoice choice, DiagnosticPrinter diagnostics)
    {
        if (Find(choice, diagnostics) is not { } files)
        {
            return null;
        }

        // The shipped packs alone come with their form.
        if (diagnostics.Cache is { } cache && choice.Folders.Count > 0)
        {
            files = files.WithCache(cache);
        }

        var result = RulebookLoader.Load(files);
        diagnostics.Print(result.Diagnostics);
        if (diagnostics.Conclude() || result.Rulebook is null)
        {
            return null;
        }

        var chosen = result.Rulebook.Choose(choice.Chosen);
        diagnostics.Print(chosen.Diagnostics);
        return diagnostics.Conclude() || chosen.Rulebook is null ? null : new RulebookSource(chosen.Rulebook, files);
    }

    /// <summary>Finds rule files, and prints what is wrong with the folders.</summary>
    /// <returns>The files, or <see langword="null"/> when a folder cannot be used.</returns>
    public static RuleFileSet? Find(RulesChoice choice, DiagnosticPrinter diagnostics)
    {
        var folders = choice.Folders.Select(f => Find(f, diagnostics)).ToList();
        if (folders.Contains(null))
        {
            return null;
        }

        RuleFileSet[] shipped = choice.UsesShipped ? [ShippedPacks.Files] : [];
        return RuleFileSet.Combine([.. shipped, .. folders.OfType<RuleFileSet>()]);
    }

    private static RuleFileSet? Find(string folder, DiagnosticPrinter diagnostics)
    {
        try
        {
            var files = RuleFileSet.FromDirectory(folder);
            diagnostics.Inputs.Add(files.Files.Select(f => f.Path));
            return files;
        }
        catch (DirectoryNotFoundException)
        {
            diagnostics.Fail(new LocalizedText($"没有文件夹“{folder}”。", $"There is no folder '{folder}'."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Fail(new LocalizedText($"不能读取文件夹“{folder}”：{e.Message}", $"Cannot read the folder '{folder}': {e.Message}"));
        }

        return null;
    }
}
