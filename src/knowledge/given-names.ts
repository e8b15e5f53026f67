/** What pronoun a given name speaks for; `either` for names of women and men. */
export type NameGender = 'male' | 'female' | 'either';

const male: readonly string[] = [
  'Aaron Abdel Abdel-Fattah Abdul Abdullah Abdulrahman Abraham Adam Adel Adnan Adrian Ahmad Ahmed Akira Al Alain Alan Alar Albert Alberto Alejandro',
  'Aleksandar Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Allan Allen Alvin Amir Amit Anatoly Anders Andre',
  'Andreas Andrei Andrej Andrew Andrey Andriy Andrzej André Andy Angelo Anthony Anton Antonio Antony António Arjun Armando Arnold Arthur Arturo Asher',
  'Ashraf Atef Austin Avigdor Axel Aziz Barack Barry Bart Bashar Ben Benedict Benjamin Benny Bernard Bernie Bert Bibi Bill Billy Binyamin Björn Bob Bobby',
  'Boris Borut Boyko Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Byron Caleb Calvin Carl Carlo Carlos Carlton Cary Cesar',
  'Charles Charlie Chen Chester Christian Christoph Christophe Christopher Chuck Claude Claudio Clay Cliff Clifford Clint Clyde Cody Colin Connor Conor',
  'Cory Craig Curt Curtis Cyril César Dale Damian Damien Dan Daniel Danny Darrell Darren Daryl Dave David Davide Dean Denis Dennis Denys Derek Desmond',
  'Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dmytro Dominic Don Donald Donnie Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edgars Eduardo',
  'Edward Edwin Ehud Eli Elias Elliot Elliott Elon Emil Emilio Emmanuel Emmerson Enrico Enrique Eric Erik Ernest Ernesto Ernst Esteban Ethan Etienne',
  'Eugene Evan Evangelos Evgeny Fabio Fadi Faisal Farid Fawzi Federico Felipe Felix Ferdinand Fernando Fidel Filip Floyd Francesco Francisco Franco Frank',
  'Franklin Franz François Fred Frederick Frederik Friedrich Fritz Fumio Gabriel Gadi Gareth Gary Gavin Gene Geoff Geoffrey Georg George Georges Georgi',
  'Georgy Gerald Gerard Gerhard Geun-hye Giancarlo Gianni Gilbert Giorgio Giorgos Giovanni Gitanas Giuseppe Glen Glenn Goran Gordon Graham Grant Greg',
  'Gregg Gregory Guido Guillaume Guillermo Gunter Gustavo Habib Hakan Hamid Hank Hans Harold Harris Harry Hasan Hassan Heath Hector Heiko Heinrich Heinz',
  'Helmut Hendrik Henri Henrik Henry Herbert Herman Hideki Hiroshi Horst Hosni Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Ilya',
  'Imad Imran Ingo Irving Isaac Ismail Itamar Ivan Ivo Jack Jackson Jacob Jacques Jae-in Jake Jakob Jamal James Janez Janusz Jared Jaroslav Jason Javier',
  'Jay Jean-Claude Jean-Luc Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jiabao Jim Jimmy Jinping Jintao Joachim Joao Joe Joel Joerg',
  'Johan Johannes John Johnny Jon Jonas Jonathan Jong Jong-il Jong-un Jorge Jose Josef Josep Joseph Josh Joshua José Jozef João Juan Jules Julian Julien',
  'Julio Jurgen Justin Jürgen Kamal Karel Karim Karl Keir Keith Ken Kenneth Kent Keqiang Kevin Khaled Khalid Ki-moon Kirk Klaus Kofi Konstantin Kurt Kyle',
  'Kyriakos Lance Larry Lars Lasse Laurent Lawrence Lech Len Leo Leon Leonard Leonid Leopold Leroy Lester Levi Lloyd Lorenzo Lou Louis Luc Luca Lucas',
  'Ludovit Luigi Luis Luiz Lukas Luke Lyle Mads Magnus Mahathir Mahdi Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark',
  'Marko Markus Marshall Martin Marty Marvin Massimo Mateo Mateusz Mathias Mats Matt Matteo Matthew Matthias Maurice Maurizio Mauro Max Maxim Maxime',
  'Mehdi Mehmet Mel Melvin Micah Michael Michal Michel Miguel Mihai Mike Mikhail Miklos Milan Miles Milos Miloš Milton Mitch Mitchell Moammar Mohamad',
  'Mohamed Mohammad Mohammed Mohamud Mohsen Moritz Morris Moshe Muammar Muhammad Murray Mustafa Mykhailo Mykola Nabil Naftali Narendra Nasser Nate Nathan',
  'Nathaniel Neil Nelson Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikola Nikolai Nikolay Nikos Nir Noah Noam Noel Norbert Norman Nuri Olaf Oleg',
  'Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Omar Osama Oscar Osman Oswald Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pedro Perry',
  'Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piotr Preston Qin Quentin Quincy Rafael Rahul Raj Rajiv Ralph Rami Ramon Ramzan Ramón',
  'Randall Randy Raphael Rashid Raul Ray Raymond Recep Reed Reinhard Rene René Rex Riad Ricardo Riccardo Richard Rick Ricky Rishi Rob Robbie Robert',
  'Roberto Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rumen Rupert Ruslan Russ Russell',
  'Ryan Saad Saddam Salih Salman Salvador Salvatore Sami Samir Samuel Sandeep Sanjay Santiago Saul Scott Sean Sebastian Sebastien Seok-yeol Serge Sergei',
  'Sergey Sergio Serhiy Seth Shane Shaun Shawn Shigeru Shimon Shinzo Sidney Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Stephan',
  'Stephane Stephen Sterling Steve Steven Stewart Stuart Sven Tarek Tariq Taro Ted Tedros Terrence Theodore Thomas Tibor Tim Timothy Tobias Toby Todd Tom',
  'Tomas Tomasz Tommy Tony Travis Trent Trevor Tristan Troy Tyler Ulrich Umar Umberto Uri Uwe Vaclav Valentin Valeriy Valery Vasily Vernon Victor Vikram',
  'Viktor Vince Vincent Vincenzo Vitali Vitaly Vlad Vladimir Volker Volodymyr Václav Wade Wagih Wallace Walter Warren Wayne Werner Wesley Wilfred Wilhelm',
  'Willem William Willie Wilson Winston Wojciech Wolfgang Woody Xavier Xiaoping Yair Yaroslav Yasir Yasser Yevgeny Yitzhak Yoav Yoshihide Yossi Youssef',
  'Yuri Yuriy Yusuf Yves Zachary Zack Zbigniew Zedong Zoran',
];

const female: readonly string[] = [
  'Abby Abigail Ada Adela Adele Adriana Agnes Agnieszka Aida Aimee Aisha Alana Alba Alejandra Aleksandra Alena Alessandra Alexa Alexandra Alexandria',
  'Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Angela Angelica Angelina Anika Anita Ann Anna Annabel',
  'Annalena Anne Annegret Annette Annie Annika Anniken Antonia April Ariana Arlene Ashton Asma Astrid Audrey Barbara Beata Beate Beatrice Beatriz Becky',
  'Belinda Benazir Bernadette Bernice Beth Bethany Betsy Betty Beverly Bianca Bonnie Brandi Brenda Bridget Brigitte Britney Brittany Camila Camille',
  'Candace Cara Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Celia Chantal Charlene Charlotte',
  'Chelsea Cherie Cheryl Chiara Chloe Christiana Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Cora',
  'Corazon Corinne Cristina Crystal Cynthia Daisy Dalia Daniela Danielle Daphne Darlene Dawn Debbie Deborah Debra Denise Diana Diane Dianne Dilma Dina',
  'Dolores Donna Dora Doris Dorothy Ebba Edith Eileen Elaine Eleanor Elena Elina Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Elvira Emily Emma Erica',
  'Erika Erin Esther Eva Eve Evelyn Ewa Fatima Fatma Fay Federica Felicia Fiona Florence Frances Francesca Francoise Françoise Gabriela Gabrielle Gail',
  'Galina Genevieve Georgina Geraldine Gertrude Gillian Gina Giorgia Gisela Giulia Gladys Glenda Gloria Golda Grace Greta Gretchen Gwen Hala Hanan Hanna',
  'Hannah Harriet Hayley Hazel Heather Hedwig Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Holly Hope Huma Ida Ilana Ilse Imelda Indira',
  'Ine Ines Inga Ingrid Ingrida Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jen',
  'Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jodi Johanna Josefina Josephine Joy Juanita Judith Judy Julia Juliana Julianne Julie',
  'Juliet June Justine Jutta Kaja Kamala Kara Karen Karin Karina Karine Karla Katalin Katarina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy',
  'Katie Katja Katrina Katy Kayla Kelsey Kersti Khadija Kimberly Kirsten Kirstjen Kristalina Kristen Kristi Kristin Kristina Kristine Lana Lara Larisa',
  'Laura Lauren Laurie Leah Leila Lena Leticia Liana Lila Lilian Lillian Lily Linda Lindsey Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louisa Louise',
  'Lubna Lucia Lucille Lucy Lydia Lyn Lynda Lynne Mabel Madeleine Madison Magdalena Maggie Maia Malala Mandy Manuela Mara Margaret Margarita Margot Maria',
  'Marianne Maribel Marie Marilyn Marina Marine Marisa Marissa Marjorie Marla Marlene Marsha Martha Martina Mary Maryam María Maureen Maxine Megan',
  'Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michaela Michelle Mila Mildred Mindy Miranda Miriam Moira Molly Mona Monica Monika Monique',
  'Muriel Myra Nabila Nada Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natasha Ngozi Nicole Nikki Nina Noa Noor Nora Norma Octavia Odette Oksana',
  'Olena Olga Olha Olivia Paige Pam Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polina Priscilla Priti Rachel Raisa',
  'Ramona Rania Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rosanna Rose Rosemary Roxanne Roza Ruth Sabina Sabine Sabrina Sally',
  'Samantha Sandra Sanna Sara Sarah Selma Sharon Sheila Shelly Sherri Sherry Shirley Silvia Sofia Sonia Sophia Sophie Stacey Stacy Stella Stephanie Sue',
  'Susan Susana Susanne Susie Suzanne Svetlana Sviatlana Sylvia Tamara Tammy Tania Tanya Tara Tatiana Tatyana Teresa Tessa Thelma Theresa Therese Tiffany',
  'Tina Tracey Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Viviane Wanda Wendy Wilma Yael Yasmin Yelena',
  'Yingluck Yolanda Yulia Yuliya Yvette Yvonne Zainab Zeinab Zoe Zoya Zuzana',
];

const either: readonly string[] = [
  'Alex Andrea Ashley Cameron Casey Chris Courtney Dana Dominique Francis Jackie Jamie Jan Jean Jessie Jo Joyce Kelly Kerry Kim Lee Leslie Lindsay Lynn',
  'Marion Michele Morgan Nicola Nikita Pat Riley Robin Sam Sandy Sasha Shannon Simone Taylor Terry Toni Tracy Whitney Yang',
];

/**
 * Given names met in English-language news, with the pronoun that they speak for.
 *
 * Source: general knowledge of the project's authors. A hint and no more: what a report itself says of a person wins.
 * Licence: ours, as the code.
 */
export const givenNames: ReadonlyMap<string, NameGender> = new Map([
  ...male.flatMap((line) => line.split(' ')).map((name) => [name, 'male'] as const),
  ...female.flatMap((line) => line.split(' ')).map((name) => [name, 'female'] as const),
  ...either.flatMap((line) => line.split(' ')).map((name) => [name, 'either'] as const),
]);
