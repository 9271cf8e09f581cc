using System.Collections.Immutable;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Yaml;

namespace Compliance.Cli.Configuration;

/// <summary>
/// Finds the settings before the command line is parsed, since the language of mistakes in it is one of them. Without a name the file is
/// looked for from the current directory upward, and not above the root of its repository: what lies outside was not reviewed with it.
/// </summary>
/// <param name="environment">Gets a variable of the environment.</param>
/// <param name="folder">The current directory.</param>
internal sealed class SettingsLookup(Func<string, string?> environment, string folder)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "compliance.yaml";

    private const string RepositoryMark = ".git";

    /// <summary>Finds the settings: variables over the file, which is named, or found from the current directory upward.</summary>
    public SettingsResult Find(IReadOnlyList<string> arguments)
    {
        var errors = new List<UsageError>();
        var fromEnvironment = new SettingsVariables(environment, errors).Read();
        var diagnostics = new DiagnosticBag();
        var (file, origin) = FileOf(arguments);
        var fromFile = file is null ? Settings.None : Read(file, diagnostics);
        return new SettingsResult(fromEnvironment.Over(fromFile), diagnostics.ToSorted(), [.. errors]) { File = file, Origin = origin, FromEnvironment = fromEnvironment };
    }

    private (string? File, SettingsOrigin Origin) FileOf(IReadOnlyList<string> arguments)
    {
        var named = NamedValue.Find(arguments, "--config") ?? environment("COMPLIANCE_CONFIG");
        if (!string.IsNullOrEmpty(named))
        {
            return (named, SettingsOrigin.Named);
        }

        return arguments.TakeWhile(a => a != "--").Contains("--no-config", StringComparer.Ordinal) ? (null, SettingsOrigin.None) : Upward();
    }

    private (string? File, SettingsOrigin Origin) Upward()
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, FileName);
            if (File.Exists(file))
            {
                return (SettingsPath.Shorten(file, folder), at.FullName == new DirectoryInfo(folder).FullName ? SettingsOrigin.CurrentFolder : SettingsOrigin.ParentFolder);
            }

            // A folder in a plain clone, a file in a worktree or a submodule.
            if (Path.Exists(Path.Combine(at.FullName, RepositoryMark)))
            {
                break;
            }
        }

        return (null, SettingsOrigin.None);
    }

    private Settings Read(string path, DiagnosticBag diagnostics)
    {
        var file = TextDecoder.LoadFile(Path.Combine(folder, path), path, ReadLimits.Authored, diagnostics);
        return file is null || YamlReader.Read(file, ReadLimits.Authored, diagnostics) is not { } root
            ? Settings.None
            : new SettingsBinder(new SettingsPath(path, folder), diagnostics).Bind(root);
    }
}
