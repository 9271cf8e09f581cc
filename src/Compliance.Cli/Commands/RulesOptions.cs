using System.Collections.Immutable;
using System.CommandLine;
using Compliance.Cli.Configuration;
using Compliance.Cli.Signing;
using Compliance.Cli.Usage;
using Compliance.Rules.Choosing;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>Which rules a command works with: <c>--rules</c> and <c>--no-shipped</c> for where they come from, <c>--require-signed</c> for whose they must be, <c>--pack</c>, <c>--rule</c> and <c>--clause</c> for which of them.</summary>
internal sealed class RulesOptions
{
    private readonly Option<string[]> _folders;
    private readonly Option<bool> _noShipped;
    private readonly Option<string[]> _packs;
    private readonly Option<string[]> _ruleIds;
    private readonly Option<string[]> _clauses;
    private readonly TrustOptions _trust;
    private readonly Settings _settings;

    public RulesOptions(CliContext context)
    {
        var language = context.Language;
        _settings = context.Settings;
        _trust = new TrustOptions(language);
        _folders = new Option<string[]>("--rules", "-r")
        {
            HelpName = "DIR",
            Description = new LocalizedText("另外使用这个文件夹里的规则；可写多次", "also use the rules of this folder; may be repeated").In(language),
        };
        _noShipped = new Option<bool>("--no-shipped")
        {
            Description = new LocalizedText("不用随工具提供的规则包，只用 --rules", "leave out the packs that come with the tool; use --rules only").In(language),
        };
        _packs = Names("--pack", "PACK", new("只用这个规则包的规则，如 cn/payment 或 cn/*；可写多次", "only the rules of this pack, as cn/payment or cn/*; may be repeated"));
        _ruleIds = Names("--rule", "RULE", new("只用这条规则，可用 * 和 ?；可写多次", "only this rule, * and ? allowed; may be repeated"));
        _clauses = Names("--clause", "CLAUSE", new("只用检验这一条款的规则，如 ZJ-FIN-*；可写多次", "only the rules that check this clause, as ZJ-FIN-*; may be repeated"));

        Option<string[]> Names(string name, string help, LocalizedText description) => new(name) { HelpName = help, Description = description.In(language) };
    }

    public void AddTo(Command command)
    {
        AddSourcesTo(command);
        command.Options.Add(_packs);
        command.Options.Add(_ruleIds);
        command.Options.Add(_clauses);
        _trust.AddTo(command);
    }

    /// <summary>Adds where rules come from, for a command that works with all of them.</summary>
    public void AddSourcesTo(Command command)
    {
        command.Options.Add(_folders);
        command.Options.Add(_noShipped);
    }

    public RulesChoice Read(ParseResult result, List<UsageError> errors) => ReadSources(result, errors) with
    {
        Chosen = new RuleChoice
        {
            Packs = Names(result, _packs, _settings.Packs, errors),
            Rules = Names(result, _ruleIds, _settings.RuleIds, errors),
            Clauses = Names(result, _clauses, _settings.Clauses, errors),
        },
        Trust = _trust.Read(result, errors),
    };

    /// <summary>Reads what rules are loaded with that the command line names itself: there may be none, and settings are passed over.</summary>
    public RulesChoice ReadBeside(ParseResult result, List<UsageError> errors) => new(
        result.GetValue(_folders) ?? [],
        !result.GetValue(_noShipped),
        new RuleChoice
        {
            Packs = Names(result, _packs, null, errors),
            Rules = Names(result, _ruleIds, null, errors),
            Clauses = Names(result, _clauses, null, errors),
        })
    {
        Trust = _trust.Read(result, errors),
    };

    public RulesChoice ReadSources(ParseResult result, List<UsageError> errors)
    {
        var choice = new RulesChoice(
            result.GetValue(_folders) is { Length: > 0 } folders ? folders : _settings.Rules ?? [],
            !result.GetValue(_noShipped) && _settings.UsesShipped != false,
            RuleChoice.All);
        if (choice is { Folders.Count: 0, UsesShipped: false })
        {
            errors.Add(UsageErrors.NoRules());
        }

        return choice;
    }

    private static ImmutableArray<string> Names(ParseResult result, Option<string[]> option, IReadOnlyList<string>? settings, List<UsageError> errors)
    {
        IReadOnlyList<string> names = result.GetValue(option) is { Length: > 0 } written ? written : settings ?? [];
        if (names.Any(string.IsNullOrWhiteSpace))
        {
            errors.Add(UsageErrors.OptionNeedsValue(option.Name));
            return [];
        }

        return [.. names];
    }
}
