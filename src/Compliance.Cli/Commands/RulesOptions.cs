using System.CommandLine;
using Compliance.Cli.Configuration;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>Which rules a command works with: <c>--rules</c> and <c>--no-shipped</c>.</summary>
internal sealed class RulesOptions
{
    private readonly Option<string[]> _folders;
    private readonly Option<bool> _noShipped;

    private readonly Settings _settings;

    public RulesOptions(CliContext context)
    {
        var language = context.Language;
        _settings = context.Settings;
        _folders = new Option<string[]>("--rules", "-r")
        {
            HelpName = "DIR",
            Description = new LocalizedText("另外使用这个文件夹里的规则；可写多次", "also use the rules of this folder; may be repeated").In(language),
        };
        _noShipped = new Option<bool>("--no-shipped")
        {
            Description = new LocalizedText("不用随工具提供的规则包，只用 --rules", "leave out the packs that come with the tool; use --rules only").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_folders);
        command.Options.Add(_noShipped);
    }

    public RulesChoice Read(ParseResult result, List<UsageError> errors)
    {
        var choice = new RulesChoice(
            result.GetValue(_folders) is { Length: > 0 } folders ? folders : _settings.Rules ?? [],
            !result.GetValue(_noShipped) && _settings.UsesShipped != false);
        if (choice is { Folders.Count: 0, UsesShipped: false })
        {
            errors.Add(UsageErrors.NoRules());
        }

        return choice;
    }
}
