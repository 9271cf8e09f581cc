using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>The options of <c>compliance test</c> that ask what its cases notice.</summary>
internal sealed class MutationOptionSet
{
    /// <summary>The option that changes rules.</summary>
    public const string Name = "--mutate";

    /// <summary>The option that only the tool of the prover carries out.</summary>
    public const string ProveName = "--prove";

    private const int Most = 100;

    private readonly Option<bool> _mutate;
    private readonly Option<string> _least;
    private readonly Option<string> _base;
    private readonly Option<bool> _prove;

    public MutationOptionSet(CliContext context)
    {
        _mutate = new Option<bool>(Name)
        {
            Description = new LocalizedText("逐处改动规则，列出没有案例发现的改动", "change the rules one thing at a time, and list the changes that no case notices").In(context.Language),
        };
        _least = new Option<string>("--min")
        {
            HelpName = "PERCENT",
            Description = new LocalizedText("与 --mutate 同用：案例至少要发现百分之几的改动，否则未通过", "with --mutate: fail where the cases notice less than this percentage of the changes").In(context.Language),
        };
        _base = new Option<string>("--diff")
        {
            HelpName = "BASE",
            Description = new LocalizedText(
                "与 --mutate 同用：只改动有变化的文件；BASE 是规则较早版本的文件夹，或者列出改动文件的清单（如 git diff --name-only 的输出），- 为标准输入",
                "with --mutate: change only what stands in files that changed; BASE is a folder with an earlier copy of the rules, or a list of changed files (as git diff --name-only writes it), - for standard input").In(context.Language),
        };
        _prove = new Option<bool>(ProveName)
        {
            Description = new LocalizedText(
                "与 --mutate 同用：由求解器证明不改变任何结论的改动，不予计入；其余各附一份能发现它的申报（另行安装 compliance-prove）",
                "with --mutate: a solver proves which changes change no outcome, and they do not count; it shows a declaration that would notice each of the others (compliance-prove, installed apart)").In(context.Language),
        };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_mutate);
        command.Options.Add(_least);
        command.Options.Add(_base);
        command.Options.Add(_prove);
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

        if (result.GetValue(_mutate))
        {
            return new MutationChoice(least, result.GetValue(_base), result.GetValue(_prove));
        }

        (string Name, bool IsWritten)[] others = [(_least.Name, result.GetValue(_least) is not null), (_base.Name, result.GetValue(_base) is not null), (_prove.Name, result.GetValue(_prove))];
        errors.AddRange(others.Where(o => o.IsWritten).Select(o => UsageErrors.OnlyWith(o.Name, _mutate.Name)));
        return null;
    }
}
