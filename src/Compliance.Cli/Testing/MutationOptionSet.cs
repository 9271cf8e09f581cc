using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>The options of <c>compliance test</c> that ask what its cases notice.</summary>
internal sealed class MutationOptionSet
{
    private const int Most = 100;

    private readonly Option<bool> _mutate;
    private readonly Option<string> _least;
    private readonly Option<string[]> _output;

    public MutationOptionSet(CliContext context)
    {
        _mutate = new Option<bool>("--mutate")
        {
            Description = new LocalizedText("逐处改动规则，列出没有案例发现的改动", "change the rules one thing at a time, and list the changes that no case notices").In(context.Language),
        };
        _least = new Option<string>("--min")
        {
            HelpName = "PERCENT",
            Description = new LocalizedText("与 --mutate 同用：案例至少要发现百分之几的改动，否则未通过", "with --mutate: fail where the cases notice less than this percentage of the changes").In(context.Language),
        };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', MutationChoice.Formats)}[=FILE]",
            Description = new LocalizedText("与 --mutate 同用：输出格式，可写多次；不写则为 console", "with --mutate: the format; may be repeated; console if left out").In(context.Language),
        };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_mutate);
        command.Options.Add(_least);
        command.Options.Add(_output);
    }

    /// <summary>Reads the options.</summary>
    /// <returns>What is asked; <see langword="null"/> where the rules are not to be changed.</returns>
    public MutationChoice? Read(ParseResult result, List<UsageError> errors)
    {
        var least = OptionReading.Whole(result, _least, 0, errors);
        if (least > Most)
        {
            errors.Add(UsageErrors.MoreThanAll(_least.Name));
        }

        var outputs = result.GetValue(_output) ?? [];
        if (result.GetValue(_mutate))
        {
            return new MutationChoice(least, OutputChoice.ParseAll(outputs, MutationChoice.Formats, errors));
        }

        if (result.GetValue(_least) is not null || outputs.Length > 0)
        {
            errors.Add(UsageErrors.OnlyWith(result.GetValue(_least) is null ? _output.Name : _least.Name, _mutate.Name));
        }

        return null;
    }
}
