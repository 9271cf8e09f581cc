namespace Compliance.Cli.Commands;

/// <summary>A word of the command line and what it means.</summary>
/// <remarks>A class of ours and no tuple: code for lists of it is compiled ahead, which that for tuples is not.</remarks>
/// <param name="word">The word.</param>
/// <param name="meaning">What it means.</param>
internal sealed class WordFor<T>(string word, T meaning)
{
    /// <summary>Gets the word.</summary>
    public string Word { get; } = word;

    /// <summary>Gets what it means.</summary>
    public T Meaning { get; } = meaning;

    /// <summary>Gets the entry for a word, or <see langword="null"/> for one that is not among them.</summary>
    public static WordFor<T>? Find(WordFor<T>[] words, string word) => Array.Find(words, w => w.Word == word);

    /// <summary>Gets the words of entries, in their order.</summary>
    public static string[] WordsOf(WordFor<T>[] words) => Array.ConvertAll(words, static w => w.Word);
}
