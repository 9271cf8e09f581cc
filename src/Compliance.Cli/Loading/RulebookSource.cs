using Compliance.Cli.Commands;
using Compliance.Cli.Signing;
using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;
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

        // The shipped packs alone come with their form. A form in the cache is nobody's signature.
        if (diagnostics.Cache is { } cache && choice is { Folders.Count: > 0, Trust: null })
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
        var trust = choice.Trust is null ? null : TrustSource.Load(choice.Trust, diagnostics);
        if (choice.Trust is not null && trust is null)
        {
            return null;
        }

        var folders = choice.Folders.Select(f => Find(f, trust, diagnostics)).ToList();
        if (diagnostics.Conclude() || folders.Contains(null))
        {
            return null;
        }

        RuleFileSet[] shipped = choice.UsesShipped ? [ShippedPacks.Files] : [];
        return RuleFileSet.Combine([.. shipped, .. folders.OfType<RuleFileSet>()]);
    }

    private static RuleFileSet? Find(string folder, RuleTrust? trust, DiagnosticPrinter diagnostics)
    {
        var bag = new DiagnosticBag();
        var files = Try(folder, () => trust is null ? RuleFileSet.FromDirectory(folder) : SignedRules.Read(folder, trust, bag), diagnostics);
        diagnostics.Print(bag.ToSorted());
        diagnostics.Inputs.Add(files?.Files.Select(f => f.Path) ?? []);
        return files;
    }

    /// <summary>Reads a folder, and says where that cannot be done.</summary>
    /// <returns>What is read, or <see langword="null"/>.</returns>
    public static T? Try<T>(string folder, Func<T?> read, DiagnosticPrinter diagnostics)
        where T : class
    {
        try
        {
            return read();
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
