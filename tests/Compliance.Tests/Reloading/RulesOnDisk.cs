using Compliance.Tests.Rules;

namespace Compliance.Tests.Reloading;

/// <summary>Sound rules in a folder of their own, which the test edits as a lawyer would.</summary>
internal sealed class RulesOnDisk : IDisposable
{
    public RulesOnDisk() => Restore();

    public string Path { get; } = Directory.CreateTempSubdirectory("compliance-rules-").FullName;

    private string Rule => System.IO.Path.Combine(Path, RuleFolder.RulePath);

    /// <summary>Changes the gravity of the one rule; a word that is none makes a mistake.</summary>
    public void SetSeverity(string severity)
    {
        // Moved into place as an editor does, so that no test sees half a file.
        var edited = Path + ".edited";
        File.WriteAllText(edited, RuleFolder.Rule.Replace("severity: critical", $"severity: {severity}", StringComparison.Ordinal));
        File.Move(edited, Rule, overwrite: true);
    }

    public void Restore() => new RuleFolder().WriteTo(Path);

    public void Touch() => File.SetLastWriteTimeUtc(Rule, DateTime.UnixEpoch);

    public void Delete() => Directory.Delete(Path, recursive: true);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Delete();
        }
    }
}
