using Compliance.Facts.Time;
using Compliance.Binding;
using Compliance.Cli.Cataloguing;
using Compliance.Cli.Native;
using Compliance.Text;

namespace Compliance.Cli.Usage;

/// <summary>The catalogue of mistakes in the command line: one factory each.</summary>
internal static class UsageErrors
{
    public static UsageError CommandMissing() => new(
        new("没有写命令。", "No command was given."),
        null);

    public static UsageError UnknownCommand(string word, IReadOnlyCollection<string> commands) => new(
        new($"没有命令“{word}”。", $"There is no command '{word}'."),
        Suggestion.Advice(word, commands));

    public static UsageError UnknownOption(string word, IReadOnlyCollection<string> options) => new(
        new($"这个命令没有选项“{word}”。", $"This command has no option '{word}'."),
        Suggestion.Advice(word, options));

    public static UsageError UnexpectedArgument(string word) => new(
        new($"多余的参数“{word}”。", $"'{word}' is one argument too many."),
        null);

    public static UsageError ArgumentMissing(string name) => new(
        new($"缺少参数 {name}。", $"The argument {name} is missing."),
        null);

    public static UsageError OptionNeedsValue(string option) => new(
        new($"选项“{option}”后面要写一个值。", $"The option '{option}' needs a value."),
        null);

    public static UsageError OptionMissing(string option) => new(
        new($"缺少选项“{option}”。", $"The option '{option}' is missing."),
        null);

    public static UsageError OptionNeedsAnother(string option, string other) => new(
        new($"选项“{option}”要和“{other}”一起写。", $"The option '{option}' goes with '{other}'."),
        null);

    public static UsageError NotARulesName(string option, string text) => NotARulesName(
        option, text, new("写成“acme/house-rules”：小写字母、数字和 . _ - /。", "Write 'acme/house-rules': lower-case letters, digits and . _ - /."));

    public static UsageError NotAnIssueOfRules(string option, string text) => NotARulesName(
        option, text, new("写成“acme/house-rules”，或者加上期号“acme/house-rules@7”。", "Write 'acme/house-rules', or with the issue 'acme/house-rules@7'."));

    public static UsageError OptionNeedsWords(string option, IReadOnlyCollection<string> words) => new(
        new($"选项“{option}”后面没有写要列出什么。", $"Nothing to list is named after '{option}'."),
        new($"可写：{string.Join(", ", words)}。", $"Write any of: {string.Join(", ", words)}."));

    public static UsageError OptionWrittenTwice(string option) => new(
        new($"选项“{option}”只能写一次。", $"The option '{option}' may be written only once."),
        null);

    public static UsageError UnknownValue(string option, string word, IReadOnlyCollection<string> words) => new(
        new($"选项“{option}”不认识“{word}”。", $"The option '{option}' does not know '{word}'."),
        Suggestion.Advice(word, words));

    public static UsageError UnknownVariableValue(string variable, string word, IReadOnlyCollection<string> words) => new(
        new($"环境变量 {variable} 不认识“{word}”。", $"The variable {variable} does not know '{word}'."),
        Suggestion.Advice(word, words));

    public static UsageError BaselineFileMissing() => new(
        new("没有写基线存到哪里。", "It is not said where the baseline goes."),
        new("写 -o baseline.json。", "Write -o baseline.json."));

    public static UsageError DeclarationsDoNotMatch(int inReport, int written) => new(
        new($"报告里有 {inReport} 份申报，命令行写了 {written} 份。", $"The report holds {inReport} declarations, the command line names {written}."),
        null);

    public static UsageError NotInReport(string option) => new(
        new($"报告不是用“{option}”写出的，重新运行也不能用它。", $"The report was made without '{option}', and is made again without it."),
        null);

    public static UsageError NewWithoutFolder() => new(
        new("没有写文件放在哪个规则文件夹里。", "It is not said into which folder of rules the files go."),
        new("写 --dir 文件夹，或者 --rules 文件夹。", "Write --dir DIR, or --rules DIR."));

    public static UsageError CatalogueFolderMissing() => new(
        new("没有写目录存到哪个文件夹。", "It is not said into which folder the catalogue goes."),
        new("写 -o catalogue。", "Write -o catalogue."));

    public static UsageError NotAnAddress(string name, string text) => new(
        new($"“{name}”的“{text}”不是网址。", $"'{text}' after '{name}' is no address of the web."),
        CatalogueAddress.Advice);

    public static UsageError UnknownSchema(string word, IReadOnlyCollection<string> kinds) => new(
        new($"没有“{word}”这种文件。", $"There is no kind of file '{word}'."),
        Suggestion.Advice(word, kinds));

    public static UsageError SchemaKindMissing(IReadOnlyCollection<string> kinds) => new(
        new("没有写是哪种文件的 Schema，也没有写文件夹。", "Neither a kind of file nor a folder was given."),
        new(
            $"写文件夹则全部写出：compliance schema -o .schemas；或者写一种：{string.Join("、", kinds)}。",
            $"Name a folder for all of them, compliance schema -o .schemas, or one kind: {string.Join(", ", kinds)}."));

    public static UsageError NotADate(string option, string text) => new(
        new($"选项“{option}”的“{text}”不是日期。", $"'{text}' after '{option}' is not a date."),
        new("按“年-月-日”写，例如 2026-11-01。", "Write year-month-day, as 2026-11-01."));

    public static UsageError NoJudgementDay(string option, DateOnly day) => new(
        new($"选项“{option}”：{JudgementDay.Refusal(day).Zh}", $"After '{option}': {JudgementDay.Refusal(day).En}"),
        JudgementDay.Advice);

    public static UsageError NotACSharpName(string option, string text) => new(
        new($"选项“{option}”的“{text}”不是 C# 名称。", $"'{text}' after '{option}' is not a name in C#."),
        new("用字母、数字和下划线，不以数字开头，也不是 C# 关键字，例如 MyCompany.Names。", "Use letters, digits and underscores, no digit first, no keyword of C#, as MyCompany.Names."));

    public static UsageError NotANumberOfDays(string name, string text) => new(
        new($"“{name}”的“{text}”不是天数。", $"'{text}' after '{name}' is not a number of days."),
        DayCount.Advice);

    public static UsageError NotAWholeNumber(string option, string text, int least) => new(
        new($"选项“{option}”的“{text}”不是不小于 {least} 的整数。", $"'{text}' after '{option}' is not a whole number from {least} on."),
        null);

    public static UsageError NotAPositiveNumber(string option, string text) => new(
        new($"选项“{option}”的“{text}”不是大于 0 的数。", $"'{text}' after '{option}' is not a number above 0."),
        null);

    public static UsageError MoreThanAll(string option) => new(
        new($"选项“{option}”是百分数，最多 100。", $"The option '{option}' is a percentage, 100 at most."),
        null);

    public static UsageError OnlyWith(string option, string other) => new(
        new($"选项“{option}”要与“{other}”同用。", $"The option '{option}' goes with '{other}'."),
        new($"加上 {other}。", $"Add {other}."));

    public static UsageError NotAMostListed(string option, string text) => new(
        new($"选项“{option}”的“{text}”不是不小于 1 的整数，也不是 all。", $"'{text}' after '{option}' is neither a whole number from 1 on nor 'all'."),
        new("例如 50000；all 为全部列出。", "For example 50000; 'all' lists everything."));

    public static UsageError StreamStandsAlone(string stream) => new(
        new($"“{stream}”是逐行申报的数据流，一次只能检查一个，不能与其他文件混在一起。", $"'{stream}' is a stream of declarations; it is checked alone, without other files."),
        new("请分开运行；多个 .ndjson 文件可以用 cat 接到标准输入：cat *.ndjson | compliance check -", "Run them apart, or join .ndjson files on standard input: cat *.ndjson | compliance check -"));

    public static UsageError StreamOutputOnly(string stream) => new(
        new($"数据流“{stream}”的结果只能逐行输出。", $"What is found for the stream '{stream}' is written line by line."),
        new("只写一个 -o ndjson 或 -o ndjson=文件。", "Write one -o ndjson or -o ndjson=FILE, and no other."));

    public static UsageError OnlyForStreams(string option) => new(
        new($"“{option}”只用于数据流（.ndjson 或 -）。", $"'{option}' is for streams (.ndjson or -) only."),
        null);

    public static UsageError NotOfAStream(string option) => new(
        new($"“{option}”不能用于数据流。", $"'{option}' is not for streams."),
        new("把要答复的申报单独写成文件再检查。", "Check the declarations that were answered as files of their own."));

    public static UsageError NoAnswers(string option, string file) => new(
        new($"选项“{option}”的“{file}”不是 .xlsx、.xlsm 工作簿，也不是 .yaml 问卷。", $"'{file}' after '{option}' is neither a .xlsx or .xlsm workbook nor a questionnaire in .yaml."),
        new("用 compliance ask -o yaml=FILE 或 -o xlsx=FILE 写出问卷，填好后写它的文件名。", "Write a questionnaire with compliance ask -o yaml=FILE or -o xlsx=FILE, fill it in, and name that file."));

    public static UsageError NothingToAskAbout() => new(
        new("没有给出申报。", "No declaration is given."),
        new("写申报的文件名，或者用 --company 编号 开始一份。", "Name a declaration, or begin one with --company ID."));

    public static UsageError BeginsBesideDeclaration() => new(
        new("已有申报，不能再用 --company 或 --subject 开始一份。", "A declaration is given; --company and --subject begin another."),
        new("去掉其中之一。", "Leave out one of them."));

    public static UsageError NotYaml(string option, string file) => new(
        new($"选项“{option}”的“{file}”不是 .yaml。", $"'{file}' after '{option}' is no .yaml."),
        new("申报写成 YAML：给它 .yaml 的扩展名。", "The declaration is written as YAML: give it the extension .yaml."));

    public static UsageError OutputTakesNoFile(string format) => new(
        new($"输出“{format}”写到屏幕，不写文件。", $"The output '{format}' goes to the screen, not to a file."),
        new("存成文件请用 -o json=文件，或用 > 重定向。", "For a file use -o json=FILE, or redirect with >."));

    public static UsageError FileNameMissing(string text) => new(
        new($"“{text}”的等号后面缺少文件名。", $"A file name is missing after the equals sign of '{text}'."),
        new("例如 -o json=report.json。", "For example -o json=report.json."));

    public static UsageError TwoOutputsToOnePlace(LocalizedText place) => new(
        new($"两个输出都写到{place.Zh}。", $"Two outputs go to {place.En.Trim()}."),
        new("给其中一个写上文件名：-o json=report.json。", "Name a file for one of them: -o json=report.json."));

    public static UsageError NoRules() => new(
        new("用了 --no-shipped，却没有用 --rules 给出规则。", "--no-shipped was given, but no rules with --rules."),
        new("写 --rules 文件夹，或去掉 --no-shipped。", "Write --rules DIR, or leave out --no-shipped."));

    public static UsageError NothingToCompile() => new(
        new("没有给出要预编译的规则。随工具提供的规则包已经预编译。", "No rules were given to compile. The shipped packs are precompiled."),
        new("写 --rules 文件夹。", "Write --rules DIR."));

    public static UsageError UnknownName(string name, IReadOnlyList<string> near) => new(
        new($"“{name}”不是规则、条款、规则包、来源、条文、实体、字段、代码、参数或定义的名称。", $"'{name}' is no name of a rule, clause, pack, source, article, entity, field, code, threshold or term."),
        near.Count == 0
            ? new("用 compliance list 查看全部规则，用 compliance explain company 查看一个实体的字段。", "'compliance list' shows all rules, 'compliance explain company' the fields of an entity.")
            : new($"是否想写{string.Join("、", near.Select(n => $"“{n}”"))}？", $"Did you mean {string.Join(", ", near.Select(n => $"'{n}'"))}?"));

    public static UsageError NameBesideFinding(string name) => new(
        new($"“{name}”：一次只能说明一个名称或一项认定。", $"'{name}': a name or a finding is explained, not both."),
        new("去掉名称，或去掉 --declaration 和 --finding。", "Leave out the name, or --declaration and --finding."));

    public static UsageError CannotWrite(string file, Exception failure) =>
        CannotWrite(file, (failure as OutputStreamException)?.Reason ?? SystemReason(failure));

    public static UsageError CannotWrite(string file, LocalizedText reason) => new(
        new($"不能写入“{file}”：{reason.Zh}", $"Cannot write '{file}': {reason.En}"),
        null);

    public static UsageError OutputIsFolder(string file) => new(
        new($"不能写入“{file}”：那是文件夹。", $"Cannot write '{file}': it is a folder."),
        new("写其中的一个文件，如 -o json=文件夹/report.json。", "Name a file in it, as -o json=FOLDER/report.json."));

    public static UsageError OutputIsReadOnly(string file) => new(
        new($"不能写入“{file}”：它是只读的。", $"Cannot write '{file}': it is read-only."),
        new("写到另一个文件，或者先允许写入（chmod u+w）。", "Write to another file, or make it writable first (chmod u+w)."));

    public static UsageError OutputIsInput(string file, string input) => new(
        file == input
            ? new($"不能写入“{file}”：这次运行读取了它。", $"Cannot write '{file}': this run reads it.")
            : new($"不能写入“{file}”：它就是这次运行读取的“{input}”。", $"Cannot write '{file}': it is '{input}', which this run reads."),
        new("写到另一个文件。", "Write to another file."));

    public static UsageError StreamBroken(string file, LocalizedText reason, int line, int after) => new(
        new($"不能写入“{file}”：{reason.Zh}。", $"Cannot write '{file}': {reason.En}."),
        line == after
            ? new($"没有一行确定已送到。请加 --after {line} 重新检查。", $"No line surely arrived. Check again with --after {line}.")
            : new(
                $"第 {line} 行及以前的结果已送到，以后的可能没有。输出只保留到第 {line} 行的结果，接着检查请加 --after {line}；接收方留下的最后一个完整的行更早时，以那一行的 line 为准。",
                $"The findings up to line {line} arrived, later ones may not have. Keep the output up to those of line {line} and go on with --after {line}; where the last whole line that the receiver kept is an earlier one, with the 'line' of that."));

    public static UsageError PartStands(string part) => new(
        new($"“{part}”里有上次中断前的结果，用 --after 接着检查会覆盖它。", $"'{part}' holds what an interrupted run found, and going on with --after would write over it."),
        new("写到另一个文件，再把两个文件接起来；不需要它时先删去。", "Write to another file and join the two; delete it first if it is not needed."));

    public static UsageError StreamClosed(string stream, string advice) => new(
        new($"{stream} 没有打开。", $"{stream} is not open."),
        new($"用 {advice} 打开它。", $"Open it with {advice}."));

    public static UsageError NotUnderstood(string message) => new(LocalizedText.Same(message), null);

    /// <summary>The reason as the system gives it, without the temporary file that it names.</summary>
    public static LocalizedText SystemReason(Exception failure) => failure is UnauthorizedAccessException
        ? new LocalizedText("没有写入的权限", "permission denied")
        : LocalizedText.Same(failure.Message.Split(" : '", 2)[0]);

    /// <summary>The folder in which the process was started is gone, or may not be looked at.</summary>
    public static UsageError NoCurrentFolder() => new(
        new("当前文件夹不存在了，或者不能访问。", "The current folder is gone, or cannot be reached."),
        new("先用 cd 进入另一个文件夹。", "Change into another folder first (cd)."));

    /// <summary>The system gives the process no more memory.</summary>
    public static UsageError NotEnoughMemory() => new(
        new("内存不够：系统或容器没有再给这个进程内存。", "Not enough memory: the system, or the limit of the container, gives this process no more."),
        new("提高内存上限（DOTNET_GCHeapHardLimit、容器的 memory），把申报分成几份，或者用 --threads 1 检查数据流。", "Raise the limit (DOTNET_GCHeapHardLimit, the container's memory), split the declaration, or check a stream with --threads 1."));

#if !NRULES
    /// <summary>This build was made without NRules.</summary>
    public static UsageError NoNRules(string option, string engine) => new(
        new($"“{option} {engine}”：此版本没有包含 NRules 引擎。", $"'{option} {engine}': this build does not contain the NRules engine."),
        new(
            "写“native”，结果相同；只有原生程序和以 NRules=false 构建的工具不含 NRules。",
            "Write 'native', which gives the same result; only the native program and tools built with NRules=false are without NRules."));
#endif

    private static UsageError NotARulesName(string option, string text, LocalizedText advice) =>
        new(new($"“{option}”后面的“{text}”不是规则的名称。", $"'{text}' after '{option}' is no name of rules."), advice);
}
