using Compliance.Cli;
using Compliance.Cli.Commands;
using Compliance.Cli.Differing;
using Compliance.Reasoning.Tool.Commands;
using Compliance.Reasoning.Tool.Differing;
using Compliance.Reasoning.Tool.Remedying;
using Compliance.Reasoning.Tool.Suggesting;

namespace Compliance.Reasoning.Tool;

/// <summary>The tool: its commands and its exit codes.</summary>
internal static class ProveTool
{
    /// <summary>Gets the tool.</summary>
    public static Toolbox Tool { get; } = new(
        "compliance-prove",
        new("用求解器回答关于规则的问题；每个答案附一份引擎确认过的申报，或者附证明及其范围。", "Answers questions about rules with a solver, each with a declaration that the engines confirmed, or with a proof and its bound."),
        [
            .. QuestionForms.All.Select(q => new CommandEntry(q.Name, context => QuestionCommand.Create(q, context))),
            new CommandEntry(CompareCommand.Name, CompareCommand.Create),
            new CommandEntry(ProvedLintCommand.Name, ProvedLintCommand.Create),
            new CommandEntry(ExplainCommand.Name, RemedyCommand.Create),
            new CommandEntry(DiffCommand.Name, context => DiffCommand.Create(context, c => new SolverDiff(c))),
            new CommandEntry(SuggestCasesCommand.Name, SuggestCasesCommand.Create),
            new CommandEntry(TestCommand.Name, context => TestCommand.Create(context, Examiners.Of)),
        ])
    {
        ExitCodes =
        [
            ("0", new("所问为真；比较没有差别；检查没有发现问题", "what was asked is so; nothing differs; nothing was found")),
            ("1", new("所问不真；有冲突、空白或者差别；检查发现问题", "what was asked is not so; a conflict, a gap or a difference; lint found something")),
            ("2", new("没有上述发现，但有的问题没有答案", "none of these, and a question is not answered")),
            ("3", new("规则、条件或者名称有错", "rules, conditions or names are invalid")),
            ("4", new("命令行有错", "the command line is wrong")),
            ("5", new("程序内部错误", "an error in the program")),
            ("130", new("被 Ctrl-C 中断", "interrupted by Ctrl-C")),
        ],
    };
}
