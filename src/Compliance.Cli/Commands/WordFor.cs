namespace Compliance.Cli.Commands;

/// <summary>A value of an option, a variable of the environment or a settings file, in its two equal spellings.</summary>
/// <remarks>A class of this assembly and not a tuple: code for lists of it is compiled ahead of time.</remarks>
/// <param name="id">The English spelling.</param>
/// <param name="zh">The Chinese spelling.</param>
/// <param name="meaning">What it means.</param>
internal sealed class WordFor<T>(string id, string zh, T meaning)
{
    /// <summary>Gets the English spelling.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the Chinese spelling.</summary>
    public string Zh { get; } = zh;

    /// <summary>Gets what it means.</summary>
    public T Meaning { get; } = meaning;

    /// <summary>Finds the entry of a word in either spelling.</summary>
    /// <returns>The entry, or <see langword="null"/> for a word that is not among them.</returns>
    public static WordFor<T>? Find(WordFor<T>[] words, string word) => Array.Find(words, w => w.Id == word || w.Zh == word);

    /// <summary>Gets what may be written: the English spellings, then the Chinese ones that differ from them.</summary>
    public static string[] WordsOf(WordFor<T>[] words) =>
        [.. Array.ConvertAll(words, static w => w.Id), .. Array.ConvertAll(Array.FindAll(words, static w => w.Zh != w.Id), static w => w.Zh)];
}
