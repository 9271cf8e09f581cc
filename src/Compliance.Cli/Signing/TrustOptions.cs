using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Compliance.Cli.Usage;
using Compliance.Rules.Manifests;
using Compliance.Text;

namespace Compliance.Cli.Signing;

/// <summary>
/// <c>--require-signed</c> and <c>--signed-as</c>: whose rules are taken from folders. No settings file says it: who can change the rules can often change
/// the file that lies beside them.
/// </summary>
internal sealed class TrustOptions
{
    private readonly Option<string[]> _keys;
    private readonly Option<string[]> _names;

    public TrustOptions(Language language)
    {
        _keys = new Option<string[]>("--require-signed")
        {
            HelpName = "KEY.pem",
            Description = new LocalizedText(
                "--rules 的规则必须由这个公钥签名（compliance manifest），一个文件都不能改、增、缺；可写多次",
                "take rules of --rules only as this public key signed them (compliance manifest), no file changed, added or missing; may be repeated").In(language),
        };
        _names = new Option<string[]>("--signed-as")
        {
            HelpName = "NAME[@ISSUE]",
            Description = new LocalizedText(
                "签名的规则必须是这个名称，期号不小于 ISSUE；可写多次",
                "the signed rules must have this name, and this issue or a later one; may be repeated").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_keys);
        command.Options.Add(_names);
    }

    /// <summary>Reads them.</summary>
    /// <returns>Whose rules are taken; <see langword="null"/> where rules need not be signed.</returns>
    public TrustChoice? Read(ParseResult result, List<UsageError> errors)
    {
        var keys = result.GetValue(_keys) ?? [];
        var names = result.GetValue(_names) ?? [];
        if (keys.Any(string.IsNullOrWhiteSpace))
        {
            errors.Add(UsageErrors.OptionNeedsValue(_keys.Name));
        }

        if (names.Length > 0 && keys.Length == 0)
        {
            errors.Add(UsageErrors.OptionNeedsAnother(_names.Name, _keys.Name));
        }

        ImmutableArray<(string, int)> expected = [.. names.Select(n => Expected(n, errors)).OfType<(string, int)>()];
        return keys.Length == 0 ? null : new TrustChoice(keys, expected);
    }

    private (string Name, int LeastIssue)? Expected(string text, List<UsageError> errors)
    {
        var parts = text.Split('@');
        var issue = 1;
        if (parts.Length <= 2 && RuleManifest.IsName(parts[0]) && (parts.Length == 1 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out issue) && issue > 0)))
        {
            return (parts[0], issue);
        }

        errors.Add(UsageErrors.NotAnIssueOfRules(_names.Name, text));
        return null;
    }
}
