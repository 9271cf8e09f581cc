using System.Globalization;
using Compliance.Cli.Loading;
using Compliance.Cli.Signing;
using Compliance.Diagnostics;
using Compliance.Reporting.Terminal;
using Compliance.Rules.Manifests;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary><c>compliance verify</c> without a report: says that the rules of a folder are those of its manifest, and who signed it.</summary>
/// <param name="folders">The folders.</param>
/// <param name="trust">Whose rules they are to be; <see langword="null"/> where no signature is asked for.</param>
/// <param name="context">The world around.</param>
internal sealed class ManifestVerification(IReadOnlyList<string> folders, TrustChoice? trust, CliContext context)
{
    private readonly DiagnosticPrinter _printer = new(context);

    /// <summary>Runs it.</summary>
    /// <returns>0 where the rules of all folders are those of their manifests, 3 where any is not.</returns>
    public int Execute()
    {
        var signers = trust is null ? null : TrustSource.Load(trust, _printer);
        if (trust is not null && signers is null)
        {
            return ExitCodes.Invalid;
        }

        var verified = folders.Select(f => (Folder: f, Rules: Verify(f, signers))).ToList();
        if (_printer.Conclude() || verified.Exists(v => v.Rules is null))
        {
            return ExitCodes.Invalid;
        }

        foreach (var (folder, rules) in verified)
        {
            context.Results().Paragraph(0, Said(folder, rules!.Manifest, signers is not null), TerminalStyle.Good);
        }

        return ExitCodes.Success;
    }

    private static LocalizedText Said(string folder, RuleManifest manifest, bool isSigned) => new(
        string.Create(CultureInfo.InvariantCulture, $"{folder}：{manifest.Files.Length} 个文件就是“{manifest.Name}”第 {manifest.Issue} 期清单上的文件；{(isSigned ? "签名属于给定的密钥" : "没有核对签名（--require-signed）")}"),
        string.Create(CultureInfo.InvariantCulture, $"{folder}: the {manifest.Files.Length} files are those of the manifest of {manifest.Name}, issue {manifest.Issue}; {(isSigned ? "signed with a given key" : "no signature was checked (--require-signed)")}"));

    private VerifiedRules? Verify(string folder, RuleTrust? signers)
    {
        var bag = new DiagnosticBag();
        var rules = RulebookSource.Try(folder, () => SignedRules.Verify(folder, signers, bag), _printer);
        _printer.Print(bag.ToSorted());
        return rules;
    }
}
