using System.CommandLine;
using System.CommandLine.Parsing;

namespace Compliance.Cli.Usage;

/// <summary>Translates the errors of the parser into usage errors in both languages.</summary>
internal static class ParseErrors
{
    public static IReadOnlyList<UsageError> Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var taken = MisspeltOptions(result);
        if (result.Errors.Count == 0 && taken.Count == 0)
        {
            return [];
        }

        var errors = taken.Concat(result.UnmatchedTokens).Select(t => Unmatched(t, command)).ToList();
        if (errors.Count == 0 && command.Subcommands.Count > 0)
        {
            errors.Add(UsageErrors.CommandMissing());
        }

        if (errors.Count == 0)
        {
            errors.AddRange(result.Errors.Select(Known).Distinct());
        }

        return errors;
    }

    // The parser takes an option it does not know for an argument where a command takes arguments; "--" allows that.
    private static List<string> MisspeltOptions(ParseResult result) => result.Tokens.Any(t => t.Type == TokenType.DoubleDash)
        ? []
        : [.. result.CommandResult.Tokens.Select(t => t.Value).Where(v => v.StartsWith('-') && v.Length > 1)];

    private static UsageError Unmatched(string token, Command command)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            return UsageErrors.UnknownOption(token, [.. HelpPage.OptionsOf(command).Where(o => !o.Hidden).SelectMany(o => o.Aliases.Append(o.Name)).Order(StringComparer.Ordinal)]);
        }

        return command.Subcommands.Count > 0
            ? UsageErrors.UnknownCommand(token, [.. command.Subcommands.Select(c => c.Name)])
            : UsageErrors.UnexpectedArgument(token);
    }

    private static UsageError Known(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => UsageErrors.OptionNeedsValue(option.IdentifierToken?.Value ?? option.Option.Name),
        OptionResult option => UsageErrors.OptionWrittenTwice(option.Option.Name),
        ArgumentResult argument => UsageErrors.ArgumentMissing(argument.Argument.HelpName ?? argument.Argument.Name),
        CommandResult { Command.Arguments: [var argument, ..] } => UsageErrors.ArgumentMissing(argument.HelpName ?? argument.Name),
        _ => UsageErrors.NotUnderstood(error.Message),
    };
}
